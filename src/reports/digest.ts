import { chineseDay } from '../knowledge/day.grammar.ts';
import { daysWithin } from '../knowledge/day.ts';
import type { Campaign } from '../knowledge/types.ts';
import { copy } from './copy.ts';
import { deadlineDigest } from './deadline.ts';
import { filedFor } from './filed.ts';
import { parts } from './lines.ts';
import type { Material } from './material.ts';
import { shortNames } from './names.ts';
import { overview } from './overview.ts';
import { sampleNotes } from './sample.ts';
import type { Slot } from './schedule.rules.ts';
import type { Digest, Line, Scope } from './types.ts';

interface Next {
  line: Line;
  example: boolean;
}

/** What is said to one place; undefined where there is nothing to say. */
export function digestOf(
  { deadline }: Pick<Slot, 'deadline'>,
  { material, scope, campaigns }: { material: Material; scope: Scope; campaigns: Campaign[] },
): Digest | undefined {
  const digest = deadline ? deadlineDigest(deadline, material, scope) : weekly(material, scope, campaigns);
  const field = shortNames(material.bodies).get(scope.department ?? '');
  if (!digest) return undefined;
  const notes = [...sampleNotes(material, scope), ...digest.notes];
  return { ...digest, notes, title: field ? copy.ofDepartment(field, digest.title) : digest.title };
}

/** The supervision side hears every week, with the head of the audit chain; a department when there is something. */
function weekly(material: Material, scope: Scope, campaigns: Campaign[]): Digest | undefined {
  const next = nextDate(campaigns, material, scope);
  const lines = parts.flatMap((part) => part(material, scope));
  const { head } = material;
  const supervision = scope.department === undefined;
  if (!supervision && lines.length === 0 && !next) return undefined;
  return {
    title: copy.weekly(chineseDay(material.day)),
    lines: [...(next ? [next.line] : []), ...lines, ...(lines.length === 0 ? [{ text: copy.nothing }] : [])],
    ...(supervision && overview(material, campaigns)),
    notes: [
      ...(next?.example ? [copy.example] : []),
      ...(supervision && head ? [copy.head(head.seq, head.mac), copy.headMeans] : []),
    ],
  };
}

/** The next date of a campaign that is under way for which the department has not handed in yet. */
function nextDate(campaigns: Campaign[], material: Material, { department = '' }: Scope): Next | undefined {
  const { day } = material;
  const month = day.slice(0, 7);
  const running = campaigns.filter(({ phases }) => phases.some(({ from, to }) => month >= from && month <= to));
  for (const { dates, example } of running) {
    const next = dates.find(
      (date) => date.day >= day && date.kind !== 'issued' && !filedFor(date, material)?.has(department),
    );
    if (!next) continue;
    const left = daysWithin({ from: day, to: next.day }) - 1;
    const text = left === 0 ? copy.nextToday(next.what) : copy.next(next.what, chineseDay(next.day), left);
    return { line: { text }, example };
  }
  return undefined;
}
