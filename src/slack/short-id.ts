import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another when read out. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A random number for people to read out: the prefix, a hyphen and `length` letters or digits. */
export function shortId(prefix: string, length: number): string {
  return `${prefix}-${Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}

/** The number that always belongs to what `seed` says. */
export function steadyId(prefix: string, length: number, seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, length);
  return `${prefix}-${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}
