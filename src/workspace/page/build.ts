import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const STAMP = 'sources.sha256';

/**
 * Bundles the page into `outDir` unless what is there was made from these very sources. It is built beside and swapped
 * whole, so a half-written page is never served; rejects with Vite's message when the sources do not build.
 */
export async function buildPage(outDir: string): Promise<void> {
  const target = resolve(outDir);
  const stamp = await stampOf(ROOT);
  if (existsSync(join(target, 'index.html')) && (await stampIn(target)) === stamp) return;

  const fresh = `${target}.${process.pid}.new`;
  const { build } = await import('vite');
  try {
    await build({
      root: ROOT,
      configFile: false,
      envDir: false,
      logLevel: 'warn',
      // Whatever NODE_ENV the caller runs under, people get React without its checks.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: { outDir: fresh, emptyOutDir: true, modulePreload: false, target: 'es2022', reportCompressedSize: false },
    });
    await writeFile(join(fresh, STAMP), stamp);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), ...versions()])
    hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex');
}

/** A page made with other versions of React or Vite is made anew. */
function versions(): string[] {
  return [resolve(ROOT, '../../../package-lock.json')].filter((file) => existsSync(file));
}

async function stampIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, STAMP), 'utf8').catch(() => undefined);
}
