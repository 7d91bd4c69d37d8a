import { readSettings } from '../config.ts';
import { openRecords, type Records } from '../storage/records.ts';

/** Opens the records of this installation for one piece of work, and closes them again whatever comes of it. */
export async function withRecords<Result>(work: (records: Records) => Promise<Result>): Promise<Result> {
  const { data, auditKey } = readSettings();
  const records = await openRecords(data, auditKey);
  try {
    return await work(records);
  } finally {
    await records.close();
  }
}
