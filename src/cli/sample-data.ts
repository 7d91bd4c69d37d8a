import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config.ts';
import { today } from '../knowledge/day.grammar.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import { addSample, type Cast, campaignYear, everAdded, readSample } from '../sample/index.ts';
import { openRecords, type Records } from '../storage/records.ts';
import { note } from './task.ts';

/** The people of the local workspace, as sample data knows them. */
const LOCAL: Cast = { officer: 'U0OFFICER', contact: 'U0CONTACT', supervisor: 'U0SUPERVISE' };

/** Adds the sample data to what is kept under `settings.data`; throws the mistakes in it. */
export async function addSampleData(settings: Settings, records: Records, now: Date) {
  const loaded = loadKnowledge(settings.knowledge);
  if (!loaded.ok) throw new Error(report(loaded.mistakes));
  const { sources, mistakes } = readSample(settings.knowledge);
  if (mistakes.length > 0) throw new Error(report(mistakes));
  const day = today(now);
  const cast = existsSync(join(settings.data, 'workspace')) ? LOCAL : {};
  const setting = { year: campaignYear(loaded.knowledge, day), today: day, now, cast };
  return addSample(records, { sources, knowledge: loaded.knowledge, setting });
}

/** The same at the first start of the demo, and never again once it was removed; with mistakes in it, says so and adds none. */
export async function firstSampleData(settings: Settings, now: Date): Promise<void> {
  const records = await openRecords(settings.data, settings.auditKey);
  try {
    if (!(await everAdded(records.db))) await addSampleData(settings, records, now);
  } catch (error) {
    note(`${(error as Error).message}\nThe demo starts without sample data.`);
  } finally {
    await records.close();
  }
}
