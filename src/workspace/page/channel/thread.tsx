import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import type { Channel, WorkspaceState } from '../../protocol.ts';
import { composing } from '../composer/keys.ts';
import { copy } from '../copy.ts';
import { choose } from '../files/chosen.ts';
import { DropHint } from '../files/drop-hint.tsx';
import { useDrop } from '../files/use-drop.ts';
import { Icon } from '../frame/icon.tsx';
import { ActContext } from '../state/act-context.ts';
import { channelLabel, threadOf } from '../state/channel-view.ts';
import { sessionKey, workingAt } from '../state/working.ts';
import { boxOf, ChannelComposer, threadBox } from './channel-composer.tsx';
import { MessageView } from './message.tsx';
import { Prompts } from './prompts.tsx';
import { Scroller } from './scroller.tsx';
import { StatusLine } from './status-line.tsx';
import { ThreadTitle } from './thread-title.tsx';

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
  const { fail } = useContext(ActContext);
  const key = sessionKey({ channel: channel.id, thread_ts: ts });
  const working = workingAt(workspace, key);
  const [sent, setSent] = useState(0);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who goes from hit to hit stays in the search box, through threads too.
    if (!document.activeElement?.closest('search')) pane.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, []);
  const drop = useDrop((files) => choose(boxOf(workspace.me.id, channel, ts), files));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !composing(event)) onClose();
  };
  return (
    <aside
      className="thread"
      ref={pane}
      aria-label={copy.thread.label}
      data-testid="thread"
      onKeyDown={onKeyDown}
      {...drop.handlers}
    >
      {drop.over && <DropHint where={copy.thread.title} />}
      <header className="head">
        <div className="head-words">
          <ThreadTitle session={working.session} onFailed={(reason) => fail(threadBox(ts), reason)} />
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
        <StatusLine {...working} failureAt={threadBox(ts)} />
      </Scroller>
      <Prompts prompts={workspace.prompts[key]} channel={channel.id} thread={ts} />
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
