import type { Selectable } from 'kysely';
import type { TipRow } from '../../storage/tip-tables.ts';

/** One thing a tip counts as, and the day by which it does. */
export interface Counted {
  /** `accepted` (G02), `closed` (G03), `true` (G04), or a category. */
  what: string;
  department: string;
  day: string;
}

type Counting = Pick<Selectable<TipRow>, 'accused' | 'day' | 'accepted_on' | 'closed_on' | 'result' | 'category'>;

/** What one tip counts as: closed and found true only after it was accepted; a category by the day of receipt. */
export function countedAs({ accused, day, accepted_on, closed_on, result, category }: Counting): Counted[] {
  const department = accused ?? '';
  const closed = accepted_on !== null && closed_on !== null ? closed_on : undefined;
  const found = result === 'true' || result === 'partly';
  return [
    ...(accepted_on ? [{ what: 'accepted', department, day: accepted_on }] : []),
    ...(closed ? [{ what: 'closed', department, day: closed }] : []),
    ...(closed && found ? [{ what: 'true', department, day: closed }] : []),
    ...(category ? [{ what: category, department, day }] : []),
  ];
}
