import type { Logger } from 'pino';
import type { SearchSettings } from '../../search-settings.ts';
import type { Embedder } from './embedder.ts';
import { openEncoder } from './encoder.ts';
import type { Failure } from './failure.ts';
import { type Reranker, rerankerOf } from './reranker.ts';

/** What an office has configured for searching, for as long as the process lives. */
export interface Finders {
  embedder?: Embedder;
  reranker?: Reranker;
}

/** A request that nobody waits for any more may go on: the server may be loading its model. */
const LONGEST_SECONDS = 30;

/** Opens what is configured, asking nothing yet; undefined where nothing is, and then nothing of it is loaded. */
export async function openFinders({ embedder, reranker }: SearchSettings, log?: Logger): Promise<Finders | undefined> {
  if (!embedder && !reranker) return undefined;
  const tell = (part: string) => (failure: Failure | undefined) =>
    failure
      ? log?.warn({ part, failure }, 'a model for searching does not help; questions are answered without it')
      : log?.info({ part }, 'a model for searching helps again');
  return {
    ...(embedder && {
      // LangChain's vector store is slow to load.
      embedder: (await import('./embedder.ts')).embedderOf(embedder, {
        encoder: await openEncoder(embedder, { seconds: LONGEST_SECONDS, retries: 0 }),
        onChange: tell('embedder'),
      }),
    }),
    ...(reranker && {
      reranker: rerankerOf(reranker, {
        compressor: new (await import('./served/rerank.ts')).ServedReranker(reranker, LONGEST_SECONDS),
        onChange: tell('reranker'),
      }),
    }),
  };
}
