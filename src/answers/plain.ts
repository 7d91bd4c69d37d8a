import { join } from 'node:path';
import { openIndex } from './artefact/open.ts';
import { currentVersion } from './artefact/swap.ts';
import type { Ranker } from './evaluate.ts';
import { matchUnits } from './search/provisions.ts';
import { sorted } from './search/sorted.ts';
import { queryTerms } from './search/terms.ts';

/**
 * Plain retrieval over the index below `dir`: words, character pairs and vectors, and nothing that is known besides — no
 * cards, glossary, fields or cues. For measuring what the index does by itself.
 */
export async function openPlain(dir: string): Promise<Ranker & { close(): void }> {
  const version = currentVersion(dir);
  if (!version) throw new Error(`There is no index in ${dir}: run \`npm run index\` first.`);
  const index = await openIndex(join(dir, version));
  const stop = new Set(index.knowledge.stopWords);
  const rank: Ranker = async ({ text, day }, limit) => {
    const terms = queryTerms(index.cutter, stop, { text, extra: [] });
    const { scores } = await matchUnits(index, { text, terms }, { day });
    const units = sorted(scores).slice(0, limit);
    return { ranked: units.map(({ id, score }) => ({ name: index.catalogue.name(id), score })), sure: true };
  };
  return Object.assign(rank, { close: () => index.close() });
}
