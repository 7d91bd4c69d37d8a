import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { Converter } from 'opencc-js/t2cn';
import { amounts } from './grammar.ts';

/** The two views of a text that are indexed and searched alike. */
export interface Cutter {
  /** Words in jieba's search mode, with amounts and time limits as one canonical token (五千元 = 5000元). */
  words(text: string): string[];
  /** Character pairs within runs of letters, digits and Han. */
  grams(text: string): string[];
}

/** `userWords` are the knowledge's own terms; the same list must be given when indexing and when asking. */
export function openCutter(userWords: readonly string[]): Cutter {
  const key = userWords.join('\n');
  // A dictionary takes a fifth of a second and many megabytes: building, probing and opening one index share it.
  if (last?.key !== key) last = { key, cutter: makeCutter(userWords) };
  return last.cutter;
}

const dictionary = () => createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');

let last: { key: string; cutter: Cutter } | undefined;

function makeCutter(userWords: readonly string[]): Cutter {
  // Read here, where it is let go: the package's own module keeps it, and another of the same size beside it.
  const jieba = Jieba.withDict(readFileSync(dictionary()));
  const lines = userWords.map((word) => `${word} 1000 n`);
  if (lines.length > 0) jieba.loadDict(Buffer.from(`${lines.join('\n')}\n`));
  return {
    words(text) {
      const plain = fold(text);
      return [...jieba.cutForSearch(plain, true).filter((token) => WORD.test(token)), ...amounts(plain)];
    },
    grams: (text) => runs(fold(text)).flatMap(pairs),
  };
}

/** Full-width to half-width, traditional to simplified, capitals to small: what both sides of every comparison go through. */
export function fold(text: string): string {
  return simplified(text).toLowerCase();
}

/** Full-width to half-width, traditional to simplified. */
export function simplified(text: string): string {
  return toSimplified(text.normalize('NFKC'));
}

/** A text to be looked through for terms: folded, with its amounts as canonical tokens behind it. */
export function comparable(text: string): string {
  const plain = fold(text);
  return `${plain}\n${amounts(plain).join(' ')}`;
}

const toSimplified = Converter({ from: 't', to: 'cn' });
const WORD = /^[\p{Script=Han}\p{L}\p{N}]+$/u;

function runs(plain: string): string[] {
  return plain.match(/[\p{Script=Han}\p{L}\p{N}]+/gu) ?? [];
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
