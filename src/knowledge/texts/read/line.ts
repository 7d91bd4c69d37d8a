/** A line of a document as read from any format; `depth` is the heading level (# count, h1–h6), 0 for plain text. */
export interface Line {
  text: string;
  depth: number;
}

/** A document as lines, whatever its format was. */
export interface Reading {
  lines: Line[];
  /** Count of lines that a Markdown header comment marks as the head. */
  headerEnd?: number;
  /** Chinese sentences about what the format kept us from reading. */
  warnings: string[];
}

/** The white space legal texts carry besides the ordinary: ideographic, no-break, zero-width, typographic. */
const EDGES = /^[\s\u3000\u00a0\u2002-\u200b\ufeff]+|[\s\u3000\u00a0\u2002-\u200b\ufeff]+$/g;

/** Cuts white space of every kind at both ends; what stands inside keeps its characters. */
export function trimLine(text: string): string {
  return text.replace(EDGES, '');
}

export function plainLines(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028]/)
    .map((line) => ({ text: trimLine(line), depth: 0 }))
    .filter((line) => line.text !== '');
}
