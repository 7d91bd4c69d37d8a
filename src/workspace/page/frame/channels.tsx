import type { Channel, WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { channelLabel, isApp, unreadCount } from '../state/channel-view.ts';
import type { Screen } from '../state/page-state.ts';

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

interface ChannelButtonProps {
  channel: Channel;
  workspace: WorkspaceState;
  chosen: boolean;
  read: string | undefined;
  onChoose(channel: string): void;
}

function ChannelButton({ channel, workspace, chosen, read, onChoose }: ChannelButtonProps) {
  const unread = unreadCount(workspace, channel.id, read);
  return (
    <button
      type="button"
      className={unread > 0 ? 'channel unread' : 'channel'}
      aria-current={chosen ? 'page' : undefined}
      data-testid="channel"
      data-channel={channel.id}
      data-name={channel.name}
      onClick={() => onChoose(channel.id)}
    >
      <span className="channel-name">{channelLabel(channel, workspace)}</span>
      {unread > 0 && (
        <span className="badge">
          {unread > 99 ? '99+' : unread}
          <span className="sr-only">{copy.rail.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}
