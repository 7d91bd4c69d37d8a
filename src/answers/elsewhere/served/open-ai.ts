import type { Embeddings } from '@langchain/core/embeddings';
import { OpenAIEmbeddings } from '@langchain/openai';
import type { Served } from '../../../search-settings.ts';
import { boundedFetch } from './bounded.ts';

/** Servers without keys still want the header. */
const NO_KEY = 'none';

/** An embedding model behind any server that speaks OpenAI's protocol; a request takes at most `seconds`. */
export function servedEmbeddings(
  { baseUrl, name, apiKey }: Served,
  { seconds, retries }: { seconds: number; retries: number },
): Embeddings {
  return new OpenAIEmbeddings({
    model: name,
    apiKey: apiKey ?? NO_KEY,
    configuration: { baseURL: baseUrl, fetch: boundedFetch(seconds), logLevel: 'off' },
    encodingFormat: 'float',
    stripNewLines: false,
    maxRetries: retries,
  });
}
