import { join } from 'node:path';
import { openTexts } from '../knowledge/texts/index.ts';
import { openIndex } from './artefact/open.ts';
import { currentVersion } from './artefact/swap.ts';
import { searcherOf } from './open.ts';
import type { GoldQuestion } from './questions.ts';
import type { Searcher } from './search/searcher.ts';

export { learnOrder } from './order/learning/index.ts';
export { ORDER_FILE } from './order/weights.ts';
export { readQuestions } from './questions.ts';
export { calibrateOn, kindsOn, reportOn } from './refusing/calibration/index.ts';
export { WEIGHTS_FILE } from './refusing/weights.ts';

/** The index in use below `data`, open for asking without composing answers. */
export async function openSearcherIn(data: string): Promise<Searcher> {
  const dir = join(data, 'index');
  const version = currentVersion(dir);
  if (!version) throw new Error(`There is no index in ${dir}: run \`npm run index\` first.`);
  return searcherOf(await openIndex(join(dir, version)), openTexts(join(data, 'texts')));
}

/** STARD's lines as question lines. */
export function readLay(text: string): GoldQuestion[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, query, gold_names } = JSON.parse(line) as { id: number; query: string; gold_names: string[] };
    return { id: `lay-${id}`, question: query, gold: gold_names };
  });
}
