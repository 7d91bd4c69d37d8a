import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join('src', 'cli', 'deadline.ts');
const run = promisify(execFile);

/** A checkout of its own, with the packages of this one and no cache. */
const checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
const cache = join(checkout, 'node_modules', '.cache');
const made = () =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{16}.cli\.js$/.test(name));
beforeAll(() => {
  for (const name of ['src', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
  mkdirSync(join(checkout, 'node_modules'));
  const packages = readdirSync(join(ROOT, 'node_modules')).filter((name) => name !== '.cache');
  for (const name of packages) symlinkSync(join(ROOT, 'node_modules', name), join(checkout, 'node_modules', name));
});
afterAll(() => rmSync(checkout, { recursive: true }));

async function help(): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, ['src/bin.mjs', 'deadline', '--help'], { cwd: checkout });
  expect(stderr).toBe('');
  return stdout;
}

function describeAs(text: string): void {
  const source = readFileSync(join(checkout, COMMAND), 'utf8');
  writeFileSync(join(checkout, COMMAND), source.replace(/description: '[^']*'/, `description: '${text}'`));
}

test('the program is put together once, and anew when a source is another', async () => {
  describeAs('Counts the tides.');
  expect(await help()).toContain('Counts the tides.');
  const first = made();
  expect(first).toHaveLength(1);
  expect(await help()).toContain('Counts the tides.');
  expect(made()).toEqual(first);
  describeAs('Counts the waves.');
  expect(await help()).toContain('Counts the waves.');
  expect(made()).toHaveLength(2);
});

test('it runs where nothing can be put together', async () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'in the way');
  expect(await help()).toContain('Counts the waves.');
});

test('no source asks where it lies in another way than those that are answered for it', () => {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const asked = names
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(ROOT, 'src', name), 'utf8').match(/import\.meta\b(\.\w+)?/g) ?? []);
  expect([...new Set(asked)].sort()).toEqual(['import.meta.dirname', 'import.meta.resolve', 'import.meta.url']);
});
