import type { Knowledge, Mistake } from '../knowledge/types.ts';
import type { Change, Records } from '../storage/records.ts';
import { copy } from './copy.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import type { SampleSource } from './read.ts';
import type { Setting } from './setting.ts';
import { type Amount, beforeOthers, sampleAmount } from './store.ts';
import { tellPast } from './told.ts';

interface Material {
  sources: SampleSource[];
  knowledge: Knowledge;
  setting: Setting;
}

/** What keeps sample data from being added, with file and line. */
export class SampleMistakes extends Error {
  readonly mistakes: Mistake[];

  constructor(mistakes: Mistake[]) {
    super(mistakes.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.mistakes = mistakes;
  }
}

/**
 * Adds the sample data up to the moment of the setting, through what people do in chat; what is there already is left
 * alone. In one transaction: throws SampleMistakes, and nothing is added, where anything in it cannot be done.
 */
export async function addSample(records: Records, material: Material): Promise<Amount> {
  return records.transaction(async (change) => {
    await beforeOthers(change.db);
    const before = await sampleAmount(change.db);
    const mistakes = await happen(change, material);
    if (mistakes.length > 0) throw new SampleMistakes(mistakes);
    const after = await sampleAmount(change.db);
    const added = { records: after.records - before.records, reports: after.reports - before.reports };
    if (added.records + added.reports === 0) return added;
    await tellPast(change, material);
    await change.audit({ actor: 'sample', action: 'sample.added', subject: 'sample', detail: { ...added } });
    return added;
  });
}

async function happen(change: Change, { sources, ...around }: Material): Promise<Mistake[]> {
  const { happenings, mistakes } = happeningsOf(sources, around);
  const closed = new Set<string>();
  const begun = new Set<string>();
  for (const one of happenings) {
    if (one.first && begun.has(one.subject)) mistakes.push(one.there(copy.twice));
    if (one.first && (await one.isThere(change))) closed.add(one.subject);
    if (closed.has(one.subject)) continue;
    begun.add(one.subject);
    const mistake = await tried(change, one);
    if (mistake) closed.add(one.subject);
    mistakes.push(...(mistake ? [mistake] : []));
  }
  return mistakes;
}

async function tried(change: Change, { run, there }: Happening): Promise<Mistake | undefined> {
  try {
    await run(change);
    return undefined;
  } catch (error) {
    return there((error as Error).message);
  }
}
