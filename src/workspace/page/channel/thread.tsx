import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Channel, WorkspaceState } from '../../protocol.ts';
import { composing } from '../composer/keys.ts';
import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { channelLabel, threadOf } from '../state/channel-view.ts';
import { ChannelComposer, threadBox } from './channel-composer.tsx';
import { MessageView } from './message.tsx';
import { Scroller } from './scroller.tsx';
import { StatusLine } from './status-line.tsx';

interface ThreadProps {
  workspace: WorkspaceState;
  channel: Channel;
  ts: string;
  failures: Record<string, string>;
  onClose(): void;
}

/** A message with its replies, beside the channel; Esc closes it. */
export function Thread({ workspace, channel, ts, failures, onClose }: ThreadProps) {
  const { root, replies } = threadOf(workspace.messages, channel.id, ts);
  const [sent, setSent] = useState(0);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.querySelector<HTMLElement>('textarea')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !composing(event)) onClose();
  };
  return (
    <aside className="thread" ref={pane} aria-label={copy.thread.label} data-testid="thread" onKeyDown={onKeyDown}>
      <header className="head">
        <div className="head-words">
          <h1>{copy.thread.title}</h1>
          <p className="topic">{channelLabel(channel, workspace)}</p>
        </div>
        <button
          type="button"
          className="button icon-only"
          aria-label={copy.thread.close}
          data-testid="thread-close"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <Scroller newest={replies.at(-1)} mine={workspace.me.id} sent={sent} testId="thread-list">
        {root ? (
          <MessageView message={root} compact={false} failure={failures[root.ts]} />
        ) : (
          <p className="muted">{copy.messages.deleted}</p>
        )}
        <div className="separator">
          <span>{copy.thread.count(replies.length)}</span>
        </div>
        {replies.map((reply) => (
          <MessageView key={reply.ts} message={reply} compact={false} failure={failures[reply.ts]} />
        ))}
        <StatusLine text={workspace.statuses[`${channel.id}:${ts}`]} />
      </Scroller>
      <ChannelComposer
        workspace={workspace}
        channel={channel}
        thread={ts}
        failure={failures[threadBox(ts)]}
        onSent={() => setSent(sent + 1)}
      />
    </aside>
  );
}
