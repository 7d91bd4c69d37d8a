import { hashedVector } from './hashed.ts';
import { type Asked, type Behaviour, embedded, honest } from './server.ts';

/** The honest answer, changed. */
const changed =
  (change: (vectors: unknown[]) => unknown[]): Behaviour =>
  ({ body: { input } }) => {
    if (!input) return { results: [] };
    const vectors = change(input.map((text) => hashedVector(text)));
    return embedded(vectors.map(String), () => vectors.shift());
  };

const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end('{"error":{"message":"Incorrect key sk-very-secret"}}');
  };

/** Never answers; `left` is called when the client hangs up. */
export const silent: Behaviour = () => undefined;

/** Ways in which a server of embeddings can fail, and what is said of each. */
export const BROKEN: Record<string, { behave: Behaviour; says: string }> = {
  'fails inside': { behave: status(500), says: 'HTTP 500' },
  'wants another key': { behave: status(401), says: 'HTTP 401' },
  'gives too few vectors': { behave: changed((all) => all.slice(1)), says: '不能用' },
  'gives a number that is none': { behave: changed(([first, ...all]) => [nan(first), ...all]), says: '不能用' },
  'gives a vector that is longer': {
    behave: changed(([first, ...all]) => [[...(first as number[]), 1], ...all]),
    says: '不能用',
  },
  'gives a vector of nothing': {
    behave: changed(([first, ...all]) => [(first as number[]).map(() => 0), ...all]),
    says: '不能用',
  },
  'gives words for vectors': { behave: changed((all) => all.map(() => 'word')), says: '不能用' },
  'speaks no JSON': {
    behave: (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('<html>'),
    says: '不能用',
  },
  'speaks other JSON': { behave: () => ({ vectors: [] }), says: '不能用' },
  'hangs up': { behave: (_, response) => void response.destroy(), says: '连不上' },
};

/** Sends its callers elsewhere, with what they brought. */
export const redirecting = (url: string): Behaviour => status(307, { location: url });

/** Never stops answering. */
export const endless: Behaviour = async (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = ' '.repeat(1024 * 1024);
  while (!response.destroyed) {
    response.write(chunk);
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** Refuses more than `most` texts at once, and texts longer than `longest`. */
export const narrow = ({ most, longest }: { most: number; longest: number }): Behaviour => {
  const answer = honest();
  return (asked: Asked, response) => {
    const { input = [] } = asked.body;
    const isTooMuch = input.length > most || input.some((text) => text.length > longest);
    return isTooMuch ? status(400)(asked, response) : answer(asked, response);
  };
};

function nan(vector: unknown): unknown[] {
  return [null, ...(vector as number[]).slice(1)];
}
