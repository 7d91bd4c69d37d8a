import { type ReactNode, useContext, useMemo } from 'react';
import type { Channel, WorkspaceState } from '../../protocol.ts';
import { repliesByRoot, topLevel } from '../state/channel-view.ts';
import { chunksOf } from '../state/chunks.ts';
import { TodayContext } from '../state/today.ts';
import { workingAt } from '../state/working.ts';
import { ChunkView } from './chunk.tsx';
import { Scroller } from './scroller.tsx';
import { StatusLine } from './status-line.tsx';
import { useEarlier } from './use-earlier.ts';

interface MessageListProps {
  workspace: WorkspaceState;
  channel: Channel;
  /** ts of the newest message seen before the channel was opened. */
  readBefore: string;
  failures: Record<string, string>;
  sent: number;
  /** ts of a message that has to be drawn, however far up it stands. */
  reach: string | undefined;
  onThread(ts: string): void;
  empty: ReactNode;
}

/** The messages of a channel. */
export function MessageList(props: MessageListProps) {
  const { workspace, channel, readBefore, failures, sent, reach, onThread, empty } = props;
  const { messages, statuses, loading, sessions, me } = workspace;
  const today = useContext(TodayContext);
  const shown = useMemo(() => topLevel(messages, channel.id), [messages, channel.id]);
  const replies = useMemo(() => repliesByRoot(messages, channel.id), [messages, channel.id]);
  const chunks = useEarlier(
    useMemo(() => chunksOf(shown), [shown]),
    reach,
  );
  const firstNew = readBefore ? shown.find((message) => message.ts > readBefore && message.user !== me.id) : undefined;
  return (
    <Scroller newest={shown.at(-1)} mine={me.id} sent={sent} testId="message-list">
      {shown.length === 0 && empty}
      {chunks.map((chunk) => (
        <ChunkView
          key={chunk.key}
          chunk={chunk}
          firstNew={firstNew?.ts}
          {...{ today, replies, statuses, loading, sessions, failures, onThread }}
        />
      ))}
      <StatusLine {...workingAt(workspace, channel.id)} />
    </Scroller>
  );
}
