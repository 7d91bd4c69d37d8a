import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { shanghaiDay } from './day.ts';
import type { Count, Register } from './define.ts';
import { valueOfShown } from './list.schema.ts';
import { listRecords } from './store.ts';
import type { Kept } from './types.ts';

/** ISO days, both included. */
interface Span {
  from: string;
  to: string;
}

interface Counted {
  value: number | string;
  /** Name of the register. */
  register: string;
  /** The button that opens its list. */
  look: { action: string; value: string };
  /** There are sample records in it. */
  sample: boolean;
}

/**
 * What the registers say about fields of the statistics form, by field code: what of a department counts in the span of
 * each. A register that holds nothing of the department says nothing, which is not zero.
 */
export async function countRecords(
  registers: Register[],
  db: Kysely<Tables>,
  { department, spanOf }: { department: string; spanOf: (code: string) => Span },
): Promise<Record<string, Counted>> {
  const all = await listRecords(db, { department });
  const counted = registers.flatMap(({ id, name, counts = {} }) => {
    const kept = all.filter(({ register }) => register === id);
    if (kept.length === 0) return [];
    const sample = kept.some((one) => one.sample);
    const look = { action: `${id}_list`, value: valueOfShown({ from: 0 }) };
    return Object.entries(counts).flatMap(([code, count]) => {
      const value = valueIn(count, kept, spanOf(code));
      return value === undefined ? [] : [[code, { value, register: name, look, sample }] as const];
    });
  });
  return Object.fromEntries(counted);
}

function valueIn(count: Count, kept: Kept[], { from, to }: Span): number | string | undefined {
  const counting = kept.filter((one) => {
    const day = dayOf(count, one);
    return isCounted(count, one) && day !== undefined && from <= day && day <= to && !isOver(count, one, to);
  });
  if (count.as === 'day') return counting.map((one) => dayOf(count, one) ?? '').sort()[0];
  return count.as === 'people' ? new Set(counting.map(({ owner }) => owner)).size : counting.length;
}

function isCounted({ in: states, when = {} }: Count, { state, values }: Kept): boolean {
  if (states && !states.includes(state)) return false;
  return Object.entries(when).every(([field, choices]) => choices.includes(values[field] ?? ''));
}

/** The day from which on it counts; undefined while one of its days is not known. */
function dayOf({ on }: Count, { values, createdAt }: Kept): string | undefined {
  if (!on) return shanghaiDay(createdAt);
  const days = on.map((field) => values[field]);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

function isOver({ until = [], ends = [] }: Count, { values }: Kept, to: string): boolean {
  return until.some((field) => (values[field] ?? '9') < to) || ends.some((field) => (values[field] ?? '9') <= to);
}
