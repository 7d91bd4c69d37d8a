import type { Channel } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { isApp } from '../state/channel-view.ts';
import type { Screen } from '../state/page-state.ts';
import { ChannelButton } from './channel-button.tsx';

interface ChannelsProps {
  screen: Screen;
  onChoose(channel: string): void;
}

/** Channels, direct messages and the app, each with what is unread in it. */
export function Channels({ screen, onChoose }: ChannelsProps) {
  const { workspace } = screen;
  if (!workspace) return null;
  const app = workspace.channels.filter((channel) => isApp(channel, workspace.bot));
  const groups: [string, Channel[]][] = [
    [copy.rail.app, app],
    [copy.rail.channels, workspace.channels.filter((channel) => channel.kind === 'channel')],
    [copy.rail.direct, workspace.channels.filter((channel) => channel.kind === 'im' && !app.includes(channel))],
  ];
  return groups
    .filter(([, channels]) => channels.length > 0)
    .map(([title, channels]) => (
      <section key={title} className="channels" aria-label={title}>
        <h2>{title}</h2>
        {channels.map((channel) => (
          <ChannelButton
            key={channel.id}
            channel={channel}
            workspace={workspace}
            chosen={screen.channel === channel.id}
            read={screen.read[channel.id]}
            onChoose={onChoose}
          />
        ))}
      </section>
    ));
}
