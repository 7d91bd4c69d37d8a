import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another when read out. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A random number for people to read out: the prefix, a hyphen and `length` letters or digits. */
export function shortId(prefix: string, length: number): string {
  return `${prefix}-${Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}
