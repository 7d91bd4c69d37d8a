import { loadKnowledge } from '../../src/knowledge/index.ts';
import { addSample, readSample } from '../../src/sample/index.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';

const loaded = loadKnowledge('knowledge');
if (!loaded.ok) throw new Error('the knowledge has mistakes');
export const { knowledge } = loaded;

/** The people of the local workspace. */
const CAST = { officer: 'U0OFFICER', contact: 'U0CONTACT', supervisor: 'U0SUPERVISE' } as const;

/** Adds the sample data of `dir`, as at noon of an ISO day of 2026. */
export function addOn(records: Records, day: string, { dir = 'knowledge', cast = CAST as object } = {}) {
  const { sources } = readSample(dir);
  const setting = { year: 2026, today: day, now: new Date(`${day}T12:00+08:00`), cast };
  return addSample(records, { sources, knowledge, setting });
}

export const inMemory = () => openRecords(':memory:');
