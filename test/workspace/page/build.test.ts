import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildPage } from '../../../src/workspace/page/build.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the page is built whole, names no other host, and is not built again from the same sources', async () => {
  const out = join(folder, 'page');
  await buildPage(out);
  const index = await readFile(join(out, 'index.html'), 'utf8');
  expect(index).toMatch(/<script[^>]+src="\/assets\//);
  expect(index).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  const [css = ''] = (await readdir(join(out, 'assets'))).filter((name) => name.endsWith('.css'));
  expect(await readFile(join(out, 'assets', css), 'utf8')).not.toMatch(/url\(|@import/);

  const built = (await stat(join(out, 'index.html'))).mtimeMs;
  await buildPage(out);
  expect((await stat(join(out, 'index.html'))).mtimeMs).toBe(built);
  expect(await readdir(folder)).toEqual(['page']);

  await writeFile(join(out, 'sources.sha256'), 'other sources');
  await buildPage(out);
  expect((await stat(join(out, 'index.html'))).mtimeMs).toBeGreaterThan(built);
}, 30_000);
