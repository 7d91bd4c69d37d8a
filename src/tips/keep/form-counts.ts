import type { Kysely } from 'kysely';
import type { Period } from '../../knowledge/day.ts';
import type { Tables } from '../../storage/tables.ts';
import { words } from '../words.copy.ts';
import { shownCount } from './counts.rules.ts';
import { countTips } from './counts.ts';

/**
 * What tips say about the fields G02 to G04 of a department's statistics form, each in its own span. The department itself
 * reads them, so counts below three are left out; it fills those in from its own records.
 */
export async function countForForm(
  db: Kysely<Tables>,
  { department, spanOf }: { department: string; spanOf: (code: string) => Period },
): Promise<Record<string, { value: number; register: string }>> {
  const codes = ['G02', 'G03', 'G04'] as const;
  const counted = await Promise.all(
    codes.map(async (code) => {
      const value = shownCount((await countTips(db, { department, span: spanOf(code) }))[code]);
      return value === undefined ? [] : [[code, { value, register: words.register }] as const];
    }),
  );
  return Object.fromEntries(counted.flat());
}
