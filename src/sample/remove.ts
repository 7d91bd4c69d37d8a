import type { Records } from '../storage/records.ts';
import { type Amount, beforeOthers, deleteRecords, deleteReports } from './store.ts';

/** Removes the sample data, whoever acted on it since; the audit chain keeps its rows and says what was removed. */
export async function removeSample(records: Records): Promise<Amount> {
  return records.transaction(async (change) => {
    await beforeOthers(change.db);
    const removed = { reports: await deleteReports(change.db), records: await deleteRecords(change.db) };
    if (removed.records + removed.reports > 0)
      await change.audit({ actor: 'sample', action: 'sample.removed', subject: 'sample', detail: removed });
    return removed;
  });
}
