import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BundleLine } from './line.schema.ts';

/** Writes a bundle, readable by the owner alone and never over another file; returns how many parts are in it. */
export async function writeLines(file: string, lines: AsyncIterable<BundleLine>): Promise<number> {
  let parts = 0;
  const written = async function* () {
    for await (const line of lines) {
      if (line.line === 'part') parts += 1;
      yield `${JSON.stringify(line)}\n`;
    }
  };
  await pipeline(Readable.from(written()), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  return parts;
}
