import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashedVector } from './hashed.ts';

/** What a client asked: texts to embed, or documents to judge by a question. */
export interface Asked {
  path: string;
  key: string;
  body: { model: string; input?: string[]; query?: string; documents?: string[] };
}

/** A way to behave: the JSON it answers, or what it does with the response itself. */
export type Behaviour = (asked: Asked, response: ServerResponse) => unknown;

export interface SearchServer {
  url: string;
  asked: Asked[];
  /** Everything that was ever sent here, as one text. */
  seen(): string;
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A server of `/v1/embeddings` as OpenAI's protocol has it, and of `/v1/rerank` as Jina's has it, that behaves as told. */
export async function startSearchServer(first: Behaviour = honest()): Promise<SearchServer> {
  const asked: Asked[] = [];
  let behaviour = first;
  const server = createServer(async (request, response) => {
    const one = await read(request);
    asked.push(one);
    const answer = await behaviour(one, response);
    if (answer !== undefined && !response.destroyed)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    seen: () => JSON.stringify(asked),
    behave: (next) => {
      behaviour = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  let written = '';
  for await (const chunk of request) written += String(chunk);
  return { path: request.url ?? '', key: request.headers.authorization ?? '', body: JSON.parse(written) };
}

/** Vectors, or judgements, by the words; `meanings` makes it a better model than one of words alone. */
export const honest =
  (options: { width?: number; meanings?: string[][] } = {}): Behaviour =>
  ({ path, body }) =>
    path.endsWith('/rerank')
      ? judged(body, options)
      : embedded(body.input ?? [], (text) => hashedVector(text, options));

export function embedded(input: string[], vectorOf: (text: string) => unknown): object {
  const data = input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }));
  return { object: 'list', model: 'test', data, usage: { prompt_tokens: 0, total_tokens: 0 } };
}

function judged({ query = '', documents = [] }: Asked['body'], options: Parameters<typeof hashedVector>[1]): object {
  const question = hashedVector(query, options);
  const results = documents.map((text, index) => {
    const vector = hashedVector(text, options);
    const [dot, length] = [product(question, vector), Math.sqrt(product(vector, vector))];
    return { index, relevance_score: dot / length };
  });
  return { model: 'test', results: results.sort((a, b) => b.relevance_score - a.relevance_score) };
}

function product(one: number[], other: number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
