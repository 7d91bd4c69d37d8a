import type { Knowledge, Mistake } from '../knowledge/types.ts';
import { openRecords } from '../storage/records.ts';
import { addSample, SampleMistakes } from './add.ts';
import { readSample } from './read.ts';
import { campaignYear } from './setting.ts';
import { type Amount, sampleAmount } from './store.ts';

/** Tries the sample data out in memory, as on the last day of the campaign's year: how much it is, or every mistake. */
export async function checkSample(dir: string, knowledge: Knowledge): Promise<Amount & { mistakes: Mistake[] }> {
  const { sources, mistakes } = readSample(dir);
  const year = campaignYear(knowledge, '');
  const today = `${year}-12-31`;
  const setting = { year, today, now: new Date(`${today}T23:59:59+08:00`), cast: {} };
  const records = await openRecords(':memory:');
  try {
    await addSample(records, { sources, knowledge, setting });
    return { ...(await sampleAmount(records.db)), mistakes };
  } catch (error) {
    if (!(error instanceof SampleMistakes)) throw error;
    return { records: 0, reports: 0, mistakes: [...mistakes, ...error.mistakes] };
  } finally {
    await records.close();
  }
}
