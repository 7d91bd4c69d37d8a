import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type BundleLine, Line } from './line.schema.ts';

/** The lines of a bundle, one after the other. Throws one sentence that names the first line which is none. */
export async function* linesOf(file: string): AsyncGenerator<BundleLine> {
  let at = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    const line = Line.safeParse(parsed(text));
    if (!line.success || (at === 1) !== (line.data.line === 'bundle'))
      throw new Error(`${file}, line ${at}: not a line of a bundle; make it again with \`npx plumbline tips bundle\`.`);
    yield line.data;
  }
  if (at === 0) throw new Error(`${file} is empty: make it again with \`npx plumbline tips bundle\`.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
