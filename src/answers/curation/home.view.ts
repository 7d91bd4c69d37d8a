import type { KnownBlock } from '@slack/types';
import { buttons, context, section } from '../../slack/kit/blocks.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Waiting } from './store.ts';

const SHOWN = 5;

/** What this person has to answer, the overdue first; for supervisors also how many are overdue in all, and `evidence`. */
export function curatorBlocks(
  waiting: Waiting[],
  user: string,
  supervisor?: { evidence: string | undefined },
): KnownBlock[] {
  const mine = waiting.filter(({ assigned }) => assigned?.user === user);
  const late = waiting.filter(({ assigned }) => assigned && assigned.late > 0).length;
  return [
    ...(supervisor && late > 0 ? context(plain(copy.lateInAll(late))) : []),
    ...(supervisor?.evidence ? context(plain(supervisor.evidence)) : []),
    ...(mine.length > 0 ? section(bold(copy.mine(mine.length))) : []),
    ...mine
      .slice(0, SHOWN)
      .flatMap(({ subject, question, assigned }) => [
        ...section(lines(plain(question), assigned && plain(dueText(assigned)))),
        ...buttons([{ action: 'write', label: copy.write, value: subject }]),
      ]),
  ];
}

/** Until when, and how late it is. */
export function dueText({ due, late }: NonNullable<Waiting['assigned']>): string {
  return late > 0 ? copy.late(due, late) : copy.until(due);
}
