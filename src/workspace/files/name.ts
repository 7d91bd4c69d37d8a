import { extensionOf } from './limits.ts';

const LONGEST = 255;
/** Controls, and the marks that turn the direction of writing so that `exe.fdp` reads as `pdf.exe`. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The name a file is shown under: no folders, nothing invisible, at most 255 characters with the ending kept. */
export function cleanName(given: string): string {
  const last =
    given
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .normalize('NFC')
      .replace(HIDDEN, '')
      .split(/[\\/]/)
      .at(-1)
      ?.trim() ?? '';
  if (/^\.*$/.test(last)) return 'file';
  const letters = [...last];
  if (letters.length <= LONGEST) return last;
  const ending = [...extensionOf(last)];
  const tail = ending.length === 0 ? [] : ['.', ...ending];
  return [...letters.slice(0, LONGEST - tail.length), ...tail].join('');
}

/** The end of a file's address as Slack makes it: small letters and digits, everything else an underscore. */
export function slugOf(name: string): string {
  return [...name.toLowerCase()].map((letter) => (/[a-z0-9._-]/.test(letter) ? letter : '_')).join('');
}
