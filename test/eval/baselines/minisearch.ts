import MiniSearch from 'minisearch';
import type { Ranker } from '../../../src/answers/evaluate.ts';
import { type Corpus, ranking } from './corpus.ts';

/** MiniSearch as it comes, over the same words. */
export function miniSearch(corpus: Corpus): Ranker {
  const search = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  search.addAll(corpus.words.map((words, id) => ({ id, words })));
  return async ({ text }, limit) => {
    const found = search.search(corpus.ask(text).join(' ')).slice(0, limit * 2);
    return {
      ranked: ranking(
        found.map(({ id, score }) => ({ at: id, score })),
        corpus,
        limit,
      ),
      sure: true,
    };
  };
}
