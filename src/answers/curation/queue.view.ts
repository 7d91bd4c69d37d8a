import type { KnownBlock } from '@slack/types';
import { buttons, context, divider, header, section } from '../../slack/kit/blocks.ts';
import { bold, lines, md, mention, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Waiting } from './store.ts';

const PAGE = 8;

/** The queue as a message, from one place on. */
export function queueBlocks(waiting: Waiting[], from = 0): KnownBlock[] {
  const left = waiting.length - from - PAGE;
  return [
    header(copy.title),
    ...context(plain(copy.count(waiting.length))),
    ...waiting.slice(from, from + PAGE).flatMap(entry),
    ...(left > 0 ? buttons([{ action: 'queue', label: copy.more(left), value: String(from + PAGE) }]) : []),
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
        provisions.length > 0 && plain(copy.near(provisions.slice(0, 3).join('、'))),
        assigned && md`${plain(copy.assignedTo)} ${mention(assigned.user)} ${plain(copy.until(assigned.due))}`,
      ),
    ),
    ...buttons([
      { action: 'write', label: copy.write, value: subject },
      { action: 'assign', label: copy.assign, value: subject },
      { action: 'dismiss', label: copy.dismiss, value: subject },
    ]),
  ];
}

/** Why a question is in the queue. */
export function why({ subject, day, useless }: Waiting): string {
  if (subject.startsWith('V-')) return copy.expired(day);
  return useless > 0 ? copy.useless(useless) : copy.unanswered(day);
}
