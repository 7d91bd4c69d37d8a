import type { Answer, Answers } from '../../src/answers/types.ts';

export type Path = string[];

/** What an answer points at, and what was asked: not words of the answer. */
const REFERENCES = [
  'question',
  'part',
  'wants',
  'day',
  'index',
  'citation',
  'id',
  'at',
  'kind',
  'whole',
  'sure',
  'reason',
  'missing',
  'by',
];

/** Every string and number of an answer that is words of it, by its path. */
export function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return value === '' ? [] : [path];
  if (typeof value === 'number') return [path];
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value).filter(([key]) => !REFERENCES.includes(key));
  return entries.flatMap(([key, child]) => (isAsked(path, key) ? [] : leaves(child, [...path, key])));
}

/** The field that a question, or one of several in one, was asked in. */
function isAsked(path: Path, key: string): boolean {
  return key === 'field' && (path.length === 0 || (path.length === 2 && path[0] === 'also'));
}

/** The answer with one character, or one number, changed. */
export function mutated(answer: Answer, path: Path, { at, character }: { at: number; character: string }): Answer {
  const copy = JSON.parse(JSON.stringify(answer));
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], copy);
  const last = path.at(-1) ?? '';
  holder[last] = replaced(holder[last], at, character);
  return copy;
}

/** Whether the gate keeps the change from going out: all is as it was, or the passage that was changed is gone. */
export function blocks(answers: Answers, answer: Answer, changed: Answer): boolean {
  const passed = answers.rebuilt(changed);
  if (JSON.stringify(passed) === JSON.stringify(answer)) return true;
  const [own, forged, left] = [answer, changed, passed].map(passages);
  return own?.some((quote, at) => quote !== forged?.[at] && left?.[at] === undefined) ?? false;
}

/** The passages that answer, of every part. */
function passages({ answering, also = [], versions = [] }: Answer): (string | undefined)[] {
  return [answering?.quote, ...[...also, ...versions].flatMap(passages)];
}

function replaced(leaf: string | number, at: number, character: string): string | number {
  if (typeof leaf === 'number') return leaf + 1 + (at % 7);
  const characters = [...leaf];
  const where = at % characters.length;
  characters[where] = characters[where] === character ? `${character}${character}` : character;
  return characters.join('');
}
