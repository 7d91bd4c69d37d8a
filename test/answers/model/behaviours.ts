import type { Asked, Behaviour, Turn } from './server.ts';
import { begin, piece } from './server.ts';

interface Given {
  id: number;
  name: string;
  text: string;
}

/** The evidence in a prompt and in what tools answered, as a model would read it. */
export function evidenceIn(text: string): Given[] {
  const found = text.matchAll(/^\[(\d+)\] (.+)\n([\s\S]*?)(?=\n\n|\n\[\d+\] |\n要求：|$(?![\s\S]))/gm);
  return [...found].map(([, id = '', name = '', words = '']) => ({ id: Number(id), name, text: words }));
}

/** A sentence taken from a piece of evidence, with its number. */
function sentenceFrom({ id, text }: Given): string {
  const line =
    text.split('\n').findLast((one) => /\d|[一二三四五六七八九十]/.test(one) && one.length < 200) ??
    text.split('\n')[0];
  return `${(line ?? '').replace(/^[•\s]*/, '').split(/[。；]/)[0]}[${id}]。`;
}

/** Rewrites into the words of the law, and explains by sentences that stand in the evidence. */
export const honest: Behaviour = (asked) => (isRewriting(asked) ? ['{"terms": []}'] : pieces(saysHonestly(asked)));

export function saysHonestly({ text }: Pick<Asked, 'text'>): string {
  return evidenceIn(text).slice(0, 3).map(sentenceFrom).join('');
}

export function isRewriting({ text }: Pick<Asked, 'text'>): boolean {
  return text.includes('"terms"');
}

/** In pieces of a few signs, as models speak. */
export function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,7}/gu) ?? [];
}

/** Looks something up first. */
export const curious =
  (calls: Extract<Turn, { calls: unknown }>['calls']): Behaviour =>
  (asked) =>
    asked.body.messages.some(({ role }) => role === 'tool') ? pieces(saysHonestly(asked)) : { calls };

/** Says nothing before the client gives up. */
export const silent: Behaviour = async ({ left }) => {
  await left;
  return undefined;
};

/** Begins to speak and never ends. */
export const unending: Behaviour = async (asked, response) => {
  begin(response);
  let gone = false;
  void asked.left.then(() => {
    gone = true;
  });
  while (!gone) {
    piece(response, { content: '依照法律规定，应当这样办理。' });
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return undefined;
};

/** Two honest sentences, then nothing until the client gives up. */
export const faltering: Behaviour = async (asked, response) => {
  begin(response);
  const [first, second] = saysHonestly(asked).split(/(?<=。)/);
  piece(response, { content: `${first}${second}\n` });
  await asked.left;
  return undefined;
};

export const refusing: Behaviour = async (_, response) => {
  response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":{"message":"out of memory"}}');
  return undefined;
};

/** Cuts the connection in the middle of an event. */
export const cutting: Behaviour = async (_, response) => {
  begin(response);
  response.write('data: {"id":"x","choices":[{"index":0,"delta":{"content":"查封');
  setTimeout(() => response.destroy(), 5);
  return undefined;
};

export const babbling: Behaviour = async (_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end('data: {not json\n\ndata: [DONE]\n\n');
  return undefined;
};
