import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Happening, Place } from './store.ts';
import type { Cells } from './types.ts';

export interface Version {
  step: Happening['step'];
  cells: Cells;
  reasons: Record<string, string>;
  given: Record<string, string>;
  person: string;
  at: string;
}

/** What happened to a report, oldest first. */
export async function eventsOf(db: Kysely<Tables>, { period, department }: Place): Promise<Version[]> {
  const rows = await db
    .selectFrom('statistic_event')
    .selectAll()
    .where('period', '=', period)
    .where('department', '=', department)
    .orderBy('revision')
    .execute();
  return rows.map(({ step, person, at, cells, reasons, given }) => ({
    ...{ step, person, at },
    ...{ cells: JSON.parse(cells), reasons: JSON.parse(reasons), given: JSON.parse(given) },
  }));
}

/** What was last accepted of a report: frozen, whatever a correction under way says. */
export async function acceptedCells(db: Kysely<Tables>, place: Place): Promise<Cells | undefined> {
  const events = await eventsOf(db, place);
  return events.findLast(({ step }) => step === 'accept')?.cells;
}

/** Who handed it in last. */
export async function submitterOf(db: Kysely<Tables>, place: Place): Promise<string | undefined> {
  const events = await eventsOf(db, place);
  return events.findLast(({ step }) => step === 'submit')?.person;
}

/** What the next report goes on from: what was last accepted, or else last handed in. */
export async function handedInCells(db: Kysely<Tables>, place: Place): Promise<Cells | undefined> {
  const events = await eventsOf(db, place);
  const accepted = events.findLast(({ step }) => step === 'accept');
  return (accepted ?? events.findLast(({ step }) => step === 'submit'))?.cells;
}
