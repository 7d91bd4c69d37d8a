import { create, insertMultiple, search } from '@orama/orama';
import type { Ranker } from '../../../src/answers/evaluate.ts';
import { type Corpus, ranking } from './corpus.ts';

const BATCH = 2_000;

/** Orama as it comes, over the same words. */
export async function orama(corpus: Corpus): Promise<Ranker> {
  const tokenizer = { language: 'words', normalizationCache: new Map(), tokenize: (text: string) => text.split(' ') };
  const database = create({ schema: { words: 'string' } as const, components: { tokenizer } });
  await insertMultiple(
    database,
    corpus.words.map((words, at) => ({ id: String(at), words })),
    BATCH,
  );
  return async ({ text }, limit) => {
    const { hits } = await search(database, { term: corpus.ask(text).join(' '), limit: limit * 2, threshold: 1 });
    return {
      ranked: ranking(
        hits.map(({ id, score }) => ({ at: Number(id), score })),
        corpus,
        limit,
      ),
      sure: true,
    };
  };
}
