import { randomInt } from 'node:crypto';

/** Random digits of a receipt code: 73 bits. Two more are its checksum. */
const RANDOM = 22;
const GROUP = 4;

/** A new receipt code: 24 digits. It is kept nowhere. */
export function newCode(): string {
  const random = Array.from({ length: RANDOM }, () => randomInt(10)).join('');
  const check = 98n - ((BigInt(random) * 100n) % 97n);
  return random + String(check).padStart(2, '0');
}

/** The code as it is shown: groups of four. */
export function inGroups(code: string): string {
  return code.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$& ');
}

/**
 * The 24 digits in what was typed, with any spaces, hyphens, dots and full-width forms; undefined when there are more or
 * fewer, or the checksum (mod 97) says that a digit is wrong or two are swapped.
 */
export function readCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}._·,，、。−]/gu, '');
  return /^\d{24}$/.test(digits) && BigInt(digits) % 97n === 1n ? digits : undefined;
}
