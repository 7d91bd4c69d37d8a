import { chineseDay, editionDays } from '../knowledge/day.grammar.ts';
import { provisionCopy as copy } from './copy.ts';
import type { Provision } from './provision.ts';

/** A provision as lines for a terminal. */
export function provisionLines(found: Provision): string[] {
  const { law, article, day, status, adopted, effective, repealed, text, text_not_in_force: old, successor } = found;
  return [
    copy.head(`${law}${article}`, chineseDay(day)),
    [status, editionDays(adopted, effective, repealed)].filter(Boolean).join('　'),
    ...(text?.split('\n').map(copy.quoted) ?? []),
    ...(successor ? [copy.replacedBy(successor)] : []),
    ...found.notes,
    ...(old ? [copy.notInForce, ...old.split('\n').map(copy.quoted)] : []),
  ];
}
