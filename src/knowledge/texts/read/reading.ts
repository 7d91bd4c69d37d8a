import { extname } from 'node:path';
import { decodeText } from './decode.ts';
import type { Line } from './line.ts';
import { plainLines } from './line.ts';
import { markdownLines } from './markdown.ts';

/** A document as lines, whatever its format was. */
export interface Reading {
  lines: Line[];
  /** Count of lines that a Markdown header comment marks as the head. */
  headerEnd?: number;
  warnings: string[];
}

/** Reads the bytes of a file by the ending of its name; throws a Chinese sentence when it is not what it claims to be. */
export async function readDocument(name: string, bytes: Buffer): Promise<Reading> {
  const { text, warnings } = decodeText(bytes);
  if (extname(name).toLowerCase() === '.md') return { ...markdownLines(text), warnings };
  return { lines: plainLines(text), warnings };
}
