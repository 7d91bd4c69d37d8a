import type { KnownBlock } from '@slack/types';
import { buttons, context, divider, header, section } from '../../slack/kit/blocks.ts';
import { bold, lines, md, mention, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import { dueText } from './home.view.ts';
import type { Waiting } from './store.ts';

const PAGE = 8;

interface Shown {
  from: number;
  /** How much helps to answer others: see `evidence.ts`. */
  evidence: string | undefined;
}

/** The queue as a message, from one place on. */
export function queueBlocks(waiting: Waiting[], { from, evidence }: Shown): KnownBlock[] {
  const left = waiting.length - from - PAGE;
  return [
    header(copy.title),
    ...context(
      lines(plain(waiting.length === 0 ? copy.none : queueCount(waiting)), evidence !== undefined && plain(evidence)),
    ),
    ...waiting.slice(from, from + PAGE).flatMap(entry),
    ...(left > 0 ? buttons([{ action: 'queue', label: copy.more(left), value: String(from + PAGE) }]) : []),
    divider(),
    ...buttons([{ action: 'verified', label: copy.verifiedList, value: '0' }]),
  ];
}

function entry(one: Waiting): KnownBlock[] {
  const { subject, question, provisions, assigned } = one;
  return [
    divider(),
    ...section(bold(question)),
    ...context(
      lines(
        plain(why(one)),
        one.again && plain(copy.again(one.again.length)),
        ...(one.changes ?? []).map(plain),
        provisions.length > 0 && plain(copy.near(provisions.slice(0, 3).join('、'))),
        assigned && md`${plain(copy.assignedTo)} ${mention(assigned.user)} ${plain(dueText(assigned))}`,
      ),
    ),
    ...buttons([
      { action: 'write', label: copy.write, value: subject },
      { action: 'assign', label: copy.assign, value: subject },
      { action: 'dismiss', label: copy.dismiss, value: subject },
    ]),
  ];
}

/** How many wait, and how many of them are overdue. */
export function queueCount(waiting: Waiting[]): string {
  return copy.count(waiting.length, waiting.filter(({ assigned }) => assigned && assigned.late > 0).length);
}

/** Why a question is in the queue. */
export function why({ day, useless, changes, withdrawn }: Waiting): string {
  if (withdrawn !== undefined) return copy.withdrawn(day, withdrawn);
  if (changes) return copy.expired(day);
  return useless > 0 ? copy.useless(useless) : copy.unanswered(day);
}
