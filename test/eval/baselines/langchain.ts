import { EnsembleRetriever } from '@langchain/classic/retrievers/ensemble';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Ranker } from '../../../src/answers/evaluate.ts';
import { type Corpus, ranking } from './corpus.ts';
import { HashedWords } from './hashed.ts';
import type { Search } from './jieba.ts';

const DEPTH = 200;

/** LangChain's MemoryVectorStore with hashed words, and its EnsembleRetriever of that and BM25 over the same words. */
export async function langchain(corpus: Corpus, bm25: Search): Promise<{ memory: Ranker; ensemble: Ranker }> {
  const store = new MemoryVectorStore(new HashedWords());
  await store.addDocuments(corpus.words.map((pageContent, at) => new Document({ pageContent, metadata: { at } })));
  const vectors = store.asRetriever(DEPTH);
  const together = new EnsembleRetriever({ retrievers: [new Words(bm25, corpus), vectors], weights: [0.5, 0.5] });
  const ranker = (retriever: BaseRetriever): Ranker => {
    return async ({ text }, limit) => {
      const found = await retriever.invoke(corpus.ask(text).join(' '));
      const placed = found.map(({ metadata }, rank) => ({ at: metadata.at as number, score: 1 / (rank + 1) }));
      return { ranked: ranking(placed, corpus, limit), sure: true };
    };
  };
  return { memory: ranker(vectors), ensemble: ranker(together) };
}

class Words extends BaseRetriever {
  lc_namespace = ['plumbline'];
  private readonly search: Search;
  private readonly corpus: Corpus;

  constructor(search: Search, corpus: Corpus) {
    super({});
    this.search = search;
    this.corpus = corpus;
  }

  override async _getRelevantDocuments(query: string): Promise<Document[]> {
    const found = this.search(query.split(' '), DEPTH);
    return found.map(({ at }) => new Document({ pageContent: this.corpus.words[at] ?? '', metadata: { at } }));
  }
}
