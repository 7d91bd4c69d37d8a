import { z } from 'zod';

const text = z.string().trim().min(1);
const server = z.url({ protocol: /^https?$/, error: 'must be the address of a server, like http://127.0.0.1:8000/v1' });
const wait = z.coerce.number('must be a number of seconds from 0.1 to 10').min(0.1).max(10).default(1);

/** What an office may have for searching besides the product's own: an embedding model, a re-ranker. */
export const SEARCH = {
  EMBED_BASE_URL: server.optional(),
  EMBED_MODEL: text.optional(),
  EMBED_API_KEY: text.optional(),
  EMBED_DIR: text.optional(),
  EMBED_QUERY_PREFIX: z.string().default(''),
  EMBED_TEXT_PREFIX: z.string().default(''),
  EMBED_SECONDS: wait,
  RERANK_BASE_URL: server.optional(),
  RERANK_MODEL: text.optional(),
  RERANK_API_KEY: text.optional(),
  RERANK_SECONDS: wait,
};
const Search = z.object(SEARCH);

/** A model behind a server. */
export interface Served {
  baseUrl: string;
  name: string;
  apiKey?: string;
}

export interface EmbedderSettings {
  /** A server that speaks OpenAI's protocol, or a folder with an ONNX model on this machine. */
  at: Served | { dir: string };
  /** Written before a question, and before a provision, where the model was trained with such words. */
  queryPrefix: string;
  textPrefix: string;
  /** How long a question waits for it. */
  seconds: number;
}

export interface SearchSettings {
  embedder?: EmbedderSettings;
  reranker?: Served & { seconds: number };
}

/** Throws one sentence where only half of what a server takes is set, or a server and a folder. */
export function searchSettings(values: z.infer<typeof Search>): SearchSettings {
  const at = served('EMBED', values.EMBED_BASE_URL, values.EMBED_MODEL, values.EMBED_API_KEY);
  const dir = values.EMBED_DIR;
  if (at && dir) throw new Error('EMBED_DIR and EMBED_BASE_URL are two places for one model: set one of them.');
  const place = at ?? (dir === undefined ? undefined : { dir });
  const { EMBED_QUERY_PREFIX: queryPrefix, EMBED_TEXT_PREFIX: textPrefix, EMBED_SECONDS: seconds } = values;
  const reranker = served('RERANK', values.RERANK_BASE_URL, values.RERANK_MODEL, values.RERANK_API_KEY);
  return {
    ...(place && { embedder: { at: place, queryPrefix, textPrefix, seconds } }),
    ...(reranker && { reranker: { ...reranker, seconds: values.RERANK_SECONDS } }),
  };
}

function served(what: string, baseUrl?: string, name?: string, apiKey?: string): Served | undefined {
  if (!baseUrl && !name) return undefined;
  if (!baseUrl || !name) throw new Error(`${what}_BASE_URL and ${what}_MODEL belong together: set both, or neither.`);
  return { baseUrl: baseUrl.replace(/\/+$/, ''), name, ...(apiKey && { apiKey }) };
}
