import { extname } from 'node:path';
import { decodeText } from './decode.ts';
import { plainLines, type Reading } from './line.ts';
import { markdownLines } from './markdown.ts';

/** Reads the bytes of a file by the ending of its name; throws a Chinese sentence when it is not what it claims to be. */
export async function readDocument(name: string, bytes: Buffer): Promise<Reading> {
  const ending = extname(name).toLowerCase();
  // What reads documents is large, and whoever only answers never needs it.
  if (ending === '.docx') return (await import('./docx.ts')).readDocx(bytes);
  if (ending === '.html' || ending === '.htm') return (await import('./page.ts')).readPage(bytes);
  const { text, warnings } = decodeText(bytes);
  return ending === '.md' ? { ...markdownLines(text), warnings } : { lines: plainLines(text), warnings };
}
