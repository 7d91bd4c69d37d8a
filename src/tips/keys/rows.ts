import { copy } from './copy.ts';

/** The letters of a key of age, in their order. */
const LETTERS = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const PREFIX = 'AGE-SECRET-KEY-1';
const ROW = 16;
const ROWS = [1, 2, 3, 4];

/** A private key as four rows to be written down: row number, groups of four letters, two check digits. */
export function rowsOf(identity: string): string[] {
  const letters = identity.slice(PREFIX.length);
  return ROWS.map((row) => {
    const part = letters.slice((row - 1) * ROW, row * ROW);
    return `${row}  ${part.replace(/.{4}(?=.)/g, '$& ')}  ${checkOf(row, part)}`;
  });
}

/** The private key in four copied rows. Throws one sentence that names the row which is missing or wrong. */
export function identityOf(written: string): string {
  const lines = written.normalize('NFKC').toUpperCase().split('\n');
  const bare = lines.map((line) => line.replace(/[^A-Z0-9]/g, ''));
  return PREFIX + ROWS.map((row) => partIn(bare, row)).join('');
}

function partIn(lines: string[], row: number): string {
  const line = lines.find((one) => one.startsWith(String(row)) && one.length > 3);
  if (line === undefined) throw new Error(copy.missingRow(row));
  const [part, check] = [line.slice(1, -2), line.slice(-2)];
  const whole = part.length === (row === ROWS.length ? 10 : ROW);
  if (!whole || checkOf(row, part) !== check) throw new Error(copy.wrongRow(row));
  return part;
}

/** Mod 97 over the row and its letters: shows every single wrong letter and every swap of neighbours. */
function checkOf(row: number, part: string): string {
  const rest = [...part].reduce((sum, letter) => (sum * 32 + LETTERS.indexOf(letter)) % 97, row);
  return [...part].every((letter) => LETTERS.includes(letter)) ? String(rest).padStart(2, '0') : '';
}
