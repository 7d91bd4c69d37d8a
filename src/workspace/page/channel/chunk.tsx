import { Fragment, memo, type ReactNode } from 'react';
import type { Message, WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';
import type { Chunk } from '../state/chunks.ts';
import { workingAt } from '../state/working.ts';
import { dayInWords, dayOf } from '../text/time.ts';
import { MessageView } from './message.tsx';

interface ChunkProps extends Pick<WorkspaceState, 'statuses' | 'loading' | 'sessions'> {
  chunk: Chunk;
  /** ts of the first message that is new to this person. */
  firstNew: string | undefined;
  /** Day and year that it is now in the workspace. */
  today: string;
  replies: Map<string, Message[]>;
  failures: Record<string, string>;
  onThread(ts: string): void;
}

const TOGETHER_SECONDS = 300;
/** What messages are taken to be high until they have been drawn once. */
const LINE_REM = 4;
const ANSWER_REM = 20;

/** Some consecutive messages, by day, those of one author together. It is drawn anew only for a change in itself. */
export const ChunkView = memo(function ChunkView(props: ChunkProps) {
  const { chunk, firstNew, today, replies, failures, onThread } = props;
  const height = chunk.messages.reduce((sum, { blocks }) => sum + (blocks ? ANSWER_REM : LINE_REM), 0);
  return (
    <div className="chunk" style={{ containIntrinsicBlockSize: `auto ${height}rem` }}>
      {chunk.messages.map((message, index) => {
        const before = index === 0 ? chunk.before : chunk.messages[index - 1];
        const newDay = !before || dayOf(before.ts) !== dayOf(message.ts);
        const line = message.ts === firstNew;
        return (
          <Fragment key={message.ts}>
            {newDay && <Separator className="day">{dayName(message.ts, today)}</Separator>}
            {line && <Separator className="fresh">{copy.messages.fresh}</Separator>}
            <MessageView
              message={message}
              compact={!newDay && !line && together(before, message)}
              replies={replies.get(message.ts)}
              {...workingAt(props, `${message.channel}:${message.ts}`)}
              failure={failures[message.ts]}
              onThread={onThread}
            />
          </Fragment>
        );
      })}
    </div>
  );
}, same);

function Separator({ className, children }: { className: string; children: ReactNode }) {
  return (
    <div className={`separator ${className}`}>
      <span>{children}</span>
    </div>
  );
}

function dayName(ts: string, today: string): string {
  return dayOf(ts) === today ? copy.messages.today : dayInWords(ts, Date.parse(today) / 1000);
}

/** An answer of several blocks stands on its own, however soon it follows another. */
function together(before: Message, message: Message): boolean {
  if ((message.blocks?.length ?? 0) > 1) return false;
  if (before.user !== message.user || before.only !== message.only) return false;
  return Number(message.ts) - Number(before.ts) < TOGETHER_SECONDS;
}

/** Whether nothing that shows in a chunk has changed, although the whole list is another one. */
function same(before: ChunkProps, after: ChunkProps): boolean {
  const [was, is] = [before.chunk, after.chunk];
  const marks = before.firstNew === after.firstNew && before.today === after.today;
  if (!marks || before.onThread !== after.onThread) return false;
  if (was.before !== is.before || was.messages.length !== is.messages.length) return false;
  return is.messages.every((message, index) => {
    const { ts, channel } = message;
    const key = `${channel}:${ts}`;
    const still = message === was.messages[index] && before.failures[ts] === after.failures[ts];
    return still && sameWork(before, after, key) && sameReplies(before, after, ts);
  });
}

function sameWork(before: ChunkProps, after: ChunkProps, key: string): boolean {
  const maps = ['statuses', 'loading', 'sessions'] as const;
  return maps.every((map) => before[map][key] === after[map][key]);
}

function sameReplies(before: ChunkProps, after: ChunkProps, ts: string): boolean {
  const [was, is] = [before.replies.get(ts) ?? [], after.replies.get(ts) ?? []];
  return was.length === is.length && is.every((reply, index) => reply === was[index]);
}
