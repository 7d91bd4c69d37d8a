import { extname } from 'node:path';
import { decodeText } from './decode.ts';
import { readDocx } from './docx.ts';
import { plainLines, type Reading } from './line.ts';
import { markdownLines } from './markdown.ts';
import { readPage } from './page.ts';

/** Reads the bytes of a file by the ending of its name; throws a Chinese sentence when it is not what it claims to be. */
export async function readDocument(name: string, bytes: Buffer): Promise<Reading> {
  const ending = extname(name).toLowerCase();
  if (ending === '.docx') return readDocx(bytes);
  if (ending === '.html' || ending === '.htm') return readPage(bytes);
  const { text, warnings } = decodeText(bytes);
  return ending === '.md' ? { ...markdownLines(text), warnings } : { lines: plainLines(text), warnings };
}
