/** What a cell holds at most, in UTF-16 units; Excel calls a file with more broken. */
const MOST = 32_767;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const REPLACED = '\uFFFD';

/** A text as a cell can hold it: control characters and half characters replaced, line ends as one, cut at the limit. */
export function cleanText(written: string): string {
  const whole = written
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, REPLACED)
    .replace(CONTROL, REPLACED);
  if (whole.length <= MOST) return whole;
  return `${whole.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The same as it is written into the file, where _x0041_ would be read as A. */
export function escapedText(written: string): string {
  return cleanText(written).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
}
