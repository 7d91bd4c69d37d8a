import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client asked: the whole prompt, and what tools it offers. */
export interface Asked {
  path: string;
  key: string;
  body: {
    model: string;
    stream?: boolean;
    messages: { role: string; content: unknown; tool_call_id?: string }[];
    tools?: { function: { name: string; parameters: unknown } }[];
  };
  /** The prompt, and what its tools have answered since, as one text. */
  text: string;
  /** Resolves when the client has hung up. */
  left: Promise<void>;
}

type Call = { name: string; args: unknown };
/** What a turn says: words piece by piece, or calls of tools. */
export type Turn = string[] | { calls: Call[] };
/** A way to behave: what it says, or what it does with the response itself. */
export type Behaviour = (asked: Asked, response: ServerResponse) => Turn | Promise<Turn | undefined>;

export interface ModelServer {
  url: string;
  asked: Asked[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A server of chat completions as OpenAI's protocol has them, streamed or whole, that behaves as it is told. */
export async function startModelServer(first: Behaviour): Promise<ModelServer> {
  const asked: Asked[] = [];
  let behaviour = first;
  const server = createServer(async (request, response) => {
    const one = await read(request, response);
    asked.push(one);
    const turn = await behaviour(one, response);
    if (turn && !response.destroyed) await answer(one, turn, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    behave: (next) => {
      behaviour = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(request: IncomingMessage, response: ServerResponse): Promise<Asked> {
  let written = '';
  for await (const chunk of request) written += String(chunk);
  const body = JSON.parse(written) as Asked['body'];
  return {
    path: request.url ?? '',
    key: request.headers.authorization ?? '',
    body,
    text: body.messages
      .map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)))
      .join('\n\n'),
    left: once(response, 'close').then(() => undefined),
  };
}

async function answer({ body }: Asked, turn: Turn, response: ServerResponse): Promise<void> {
  if (!body.stream) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const message = { role: 'assistant', content: Array.isArray(turn) ? turn.join('') : null, ...callsOf(turn) };
    response.end(
      JSON.stringify({ ...head('chat.completion'), choices: [{ index: 0, message, finish_reason: 'stop' }] }),
    );
    return;
  }
  begin(response);
  for (const content of Array.isArray(turn) ? turn : []) piece(response, { content });
  if (!Array.isArray(turn)) piece(response, callsOf(turn));
  piece(response, {}, Array.isArray(turn) ? 'stop' : 'tool_calls');
  response.end('data: [DONE]\n\n');
}

export function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  piece(response, { role: 'assistant', content: '' });
}

/** One event of a streamed answer. */
export function piece(response: ServerResponse, delta: object, finish_reason: string | null = null): void {
  response.write(
    `data: ${JSON.stringify({ ...head('chat.completion.chunk'), choices: [{ index: 0, delta, finish_reason }] })}\n\n`,
  );
}

function callsOf(turn: Turn): object {
  if (Array.isArray(turn)) return {};
  const calls = turn.calls.map(({ name, args }, index) => ({
    ...{ index, id: `call_${index}`, type: 'function' },
    function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
  }));
  return { tool_calls: calls };
}

function head(object: string): object {
  return { id: 'chatcmpl-1', object, created: 1, model: 'test' };
}
