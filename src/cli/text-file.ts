import { readFileSync } from 'node:fs';
import { copy } from './copy.ts';

/** The words of a file: UTF-8, or what Excel in Chinese writes as CSV, which is GB 18030. Throws one sentence. */
export function textOf(file: string): string {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Throws one sentence where a file cannot be read. */
export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(copy.unreadable(file));
  }
}
