import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** How much there is of the sample data. */
export interface Amount {
  records: number;
  reports: number;
}

export async function sampleAmount(db: Kysely<Tables>): Promise<Amount> {
  const records = await db.selectFrom('record').select('id').where('sample', '=', 1).execute();
  const reports = await db.selectFrom('statistic').select('period').where('sample', '=', 1).execute();
  return { records: records.length, reports: reports.length };
}

/** Waits for other writers, so that what is read next stays true to the end of the transaction. */
export async function beforeOthers(db: Transaction<Tables>): Promise<void> {
  await db.updateTable('record').set({ sample: 1 }).where('id', '=', '').execute();
}

/** Deletes the sample records, what happened to them and the reminders of them; gives how many records there were. */
export async function deleteRecords(db: Transaction<Tables>): Promise<number> {
  const sample = db.selectFrom('record').select('id').where('sample', '=', 1);
  const reminded = await db
    .selectFrom('due_reminder')
    .select(['person', 'day'])
    .distinct()
    .where('record', 'in', sample)
    .execute();
  await db.deleteFrom('due_reminder').where('record', 'in', sample).execute();
  for (const { person, day } of reminded) await freeDay(db, person, day);
  await db.deleteFrom('record_event').where('record', 'in', sample).execute();
  const { numDeletedRows } = await db.deleteFrom('record').where('sample', '=', 1).executeTakeFirst();
  return Number(numDeletedRows);
}

/** A day on which somebody was told of nothing else is as if nothing had been said. */
async function freeDay(db: Transaction<Tables>, person: string, day: string): Promise<void> {
  const left = db.selectFrom('due_reminder').select('record').where('person', '=', person).where('day', '=', day);
  if (await left.executeTakeFirst()) return;
  await db.deleteFrom('reminder_day').where('person', '=', person).where('day', '=', day).execute();
}

/** Deletes the sample reports and what happened to them; gives how many there were. */
export async function deleteReports(db: Transaction<Tables>): Promise<number> {
  const reports = await db.selectFrom('statistic').select(['period', 'department']).where('sample', '=', 1).execute();
  for (const { period, department } of reports)
    for (const table of ['statistic_event', 'statistic'] as const)
      await db.deleteFrom(table).where('period', '=', period).where('department', '=', department).execute();
  return reports.length;
}

/** Whether sample data was ever added here. */
export async function everAdded(db: Kysely<Tables>): Promise<boolean> {
  const found = await db.selectFrom('audit').select('seq').where('action', '=', 'sample.added').executeTakeFirst();
  return found !== undefined;
}
