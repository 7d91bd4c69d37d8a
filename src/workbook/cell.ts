import type { Cell, Content, Look } from './types.ts';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A text, whatever it begins with. */
export const text = (written: string, look: Look = 'text'): Cell => ({ content: { text: written }, look });

export const figure = (number: number, look: Look = 'text'): Cell => ({ content: { number }, look });

/** An ISO day. */
export const day = (iso: string, look: Look = 'day'): Cell => ({ content: { day: iso }, look });

/** A formula of ours without its equals sign, and what it comes to. */
export const formula = (written: string, value: number | string, look: Look = 'computed'): Cell => ({
  content: { formula: written, value },
  look,
});

export const empty = (look?: Look): Cell => (look ? { look } : {});

/** A cell that shows what another one holds, wherever `at` says that is; empty for an empty one. */
export function reference(at: string, { content }: Cell, look: Look = 'computed'): Cell {
  return content ? formula(at, reckoned(content), look) : empty(look);
}

/** What programs reckon with: a day is the number of days since the end of 1899. */
export function reckoned(content: Content): number | string {
  if ('text' in content) return content.text;
  if ('number' in content) return content.number;
  return 'day' in content ? serial(content.day) : content.value;
}

/** An ISO day as programs count days. */
function serial(iso: string): number {
  return (Date.parse(iso) - EPOCH) / DAY;
}
