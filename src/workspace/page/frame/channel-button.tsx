import { useEffect, useRef } from 'react';
import type { Channel, WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { channelLabel, unreadCount } from '../state/channel-view.ts';

interface ChannelButtonProps {
  channel: Channel;
  workspace: WorkspaceState;
  chosen: boolean;
  read: string | undefined;
  onChoose(channel: string): void;
}

export function ChannelButton({ channel, workspace, chosen, read, onChoose }: ChannelButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  // A link or a reload may lead to a channel far down.
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const unread = unreadCount(workspace, channel.id, read);
  return (
    <button
      ref={button}
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
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <span className="sr-only">{copy.rail.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}
