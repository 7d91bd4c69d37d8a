import { chineseDay } from '../knowledge/day.grammar.ts';
import { daysWithin } from '../knowledge/day.ts';
import type { CampaignDate } from '../knowledge/types.ts';
import { copy } from './copy.ts';
import { filedButton, filedFor } from './filed.ts';
import { form as blankFields } from './form-lines.ts';
import type { Material } from './material.ts';
import { shortNames } from './names.ts';
import { overview } from './overview.ts';
import type { Slot } from './schedule.rules.ts';
import type { Digest, Scope } from './types.ts';

/** Who has to hand in what, and who has; nothing any more once all of them have. */
export function deadlineDigest(
  { date, campaign }: NonNullable<Slot['deadline']>,
  material: Material,
  scope: Scope,
): Digest | undefined {
  const { department } = scope;
  const filed = filedFor(date, material);
  const missing = material.bodies.filter(({ id }) => !filed?.has(id));
  const done = department === undefined ? missing.length === 0 : filed?.has(department);
  if (done) return undefined;
  const button = filedButton(date, material, department);
  const isForm = date.kind === 'statistics' && material.form?.period.due === date.day;
  const names = shortNames(missing);
  const standing = [
    copy.deadline.filed(material.bodies.length - missing.length, material.bodies.length),
    copy.deadline.missing([...names.values()]),
  ];
  const status = department === undefined ? standing.join('　') : copy.deadline.mine.missing;
  return {
    title: titleOf(date, material.day),
    lines: [
      { text: copy.deadline.whom(date.who, date.whom, chineseDay(date.day)) },
      ...(filed ? [{ text: status, ...(button && { button }) }] : []),
      ...(isForm ? blankFields(material, scope).map(({ text }) => ({ text })) : []),
    ],
    ...(department === undefined && isForm && overview(material, [campaign])),
    notes: campaign.example ? [copy.example] : [],
  };
}

function titleOf({ day: due, what }: CampaignDate, day: string): string {
  if (due < day) return copy.deadline.late(what);
  if (due === day) return copy.deadline.today(what);
  return copy.deadline.left(what, daysWithin({ from: day, to: due }) - 1);
}
