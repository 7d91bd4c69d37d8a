import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freshIndex } from '../src/cli/fresh-index.ts';
import { readSettings } from '../src/config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data directory with an index of the knowledge files and no official texts. */
    indexed: string;
  }
}

/** One index for the whole run: built once, read by every test that answers questions. */
export default async function setup(project: TestProject): Promise<() => void> {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-index-'));
  await freshIndex(readSettings({ PLUMBLINE_DATA: data }));
  project.provide('indexed', data);
  return () => rmSync(data, { recursive: true, force: true });
}
