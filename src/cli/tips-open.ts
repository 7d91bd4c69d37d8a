import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copy } from '../tips/bundle/copy.ts';
import { fileName } from '../tips/bundle/harmless.ts';
import { headingOf } from '../tips/bundle/heading.ts';
import type { PartLine, TipLine } from '../tips/bundle/line.schema.ts';
import { type OpenedPart, opened } from '../tips/bundle/opened.ts';
import { linesOf } from '../tips/bundle/read.ts';
import type { NamedFile } from '../tips/keep/content.ts';
import { identitiesFrom } from './key-files.ts';
import { print, task } from './task.ts';

export const open = task({
  name: 'open',
  description: 'Open a bundle with a private key, on a machine that is not the server; all tips, or those named.',
  args: {
    bundle: { type: 'string', required: true, description: 'what `tips bundle` wrote' },
    identity: { type: 'string', required: true, description: 'key file; for an identity two, with a comma between' },
    files: { type: 'string', description: 'folder for what was attached' },
    tip: { type: 'positional', required: false, description: 'numbers like TS-7K3QX' },
  },
  async run({ args }) {
    const identities = await identitiesFrom(args.identity);
    const wanted = args._.map((id) => id.toUpperCase());
    let tip: TipLine | undefined;
    let shown = 0;
    for await (const line of linesOf(args.bundle)) {
      if (line.line === 'tip') tip = wanted.length === 0 || wanted.includes(line.id) ? line : undefined;
      if (line.line === 'tip' && tip) print(`${shown++ === 0 ? '' : '\n'}${headingOf(tip)}`);
      if (line.line === 'part' && tip) printPart(line, await opened(line, tip, identities), args.files);
    }
    if (shown === 0) throw new Error(copy.none);
  },
});

function printPart({ kind, day, tip, id }: PartLine, { text, file }: OpenedPart, folder: string | undefined): void {
  print(`\n[${copy.kinds[kind]}　${day}]\n${text}`);
  if (file) print(folder === undefined ? copy.notWritten : kept(folder, `${tip}-${id.slice(0, 4)}`, file));
}

function kept(folder: string, number: string, { name, bytes }: NamedFile): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${number}-${fileName(name)}`);
  writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
  return path;
}
