import { Fragment, type ReactNode, useMemo } from 'react';
import type { Channel, Message, WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { repliesByRoot, topLevel } from '../state/channel-view.ts';
import { workingAt } from '../state/working.ts';
import { dayInWords, dayOf, isToday } from '../text/time.ts';
import { MessageView } from './message.tsx';
import { Scroller } from './scroller.tsx';
import { StatusLine } from './status-line.tsx';

interface MessageListProps {
  workspace: WorkspaceState;
  channel: Channel;
  /** ts of the newest message seen before the channel was opened. */
  readBefore: string;
  failures: Record<string, string>;
  sent: number;
  onThread(ts: string): void;
  empty: ReactNode;
}

const TOGETHER_SECONDS = 300;

/** The messages of a channel by day, consecutive ones of one author together. */
export function MessageList({ workspace, channel, readBefore, failures, sent, onThread, empty }: MessageListProps) {
  const { messages, me } = workspace;
  const shown = useMemo(() => topLevel(messages, channel.id), [messages, channel.id]);
  const replies = useMemo(() => repliesByRoot(messages, channel.id), [messages, channel.id]);
  const firstNew = readBefore ? shown.find((message) => message.ts > readBefore && message.user !== me.id) : undefined;
  return (
    <Scroller newest={shown.at(-1)} mine={me.id} sent={sent} testId="message-list">
      {shown.length === 0 && empty}
      {shown.map((message, index) => {
        const before = shown[index - 1];
        const newDay = !before || dayOf(before.ts) !== dayOf(message.ts);
        const line = message === firstNew;
        return (
          <Fragment key={message.ts}>
            {newDay && (
              <Separator className="day">
                {isToday(message.ts) ? copy.messages.today : dayInWords(message.ts)}
              </Separator>
            )}
            {line && <Separator className="fresh">{copy.messages.fresh}</Separator>}
            <MessageView
              message={message}
              compact={!newDay && !line && before !== undefined && together(before, message)}
              replies={replies.get(message.ts)}
              {...workingAt(workspace, `${channel.id}:${message.ts}`)}
              failure={failures[message.ts]}
              onThread={onThread}
            />
          </Fragment>
        );
      })}
      <StatusLine {...workingAt(workspace, channel.id)} />
    </Scroller>
  );
}

function Separator({ className, children }: { className: string; children: ReactNode }) {
  return (
    <div className={`separator ${className}`}>
      <span>{children}</span>
    </div>
  );
}

/** An answer of several blocks stands on its own, however soon it follows another. */
function together(before: Message, message: Message): boolean {
  if ((message.blocks?.length ?? 0) > 1) return false;
  if (before.user !== message.user || before.only !== message.only) return false;
  return Number(message.ts) - Number(before.ts) < TOGETHER_SECONDS;
}
