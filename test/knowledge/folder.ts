import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Mistake } from '../../src/knowledge/types.ts';

export const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
export const POWER = 'powers/工商执法/MKT-01.yaml';

const PARTS = [
  'aliases.yaml',
  'bodies.yaml',
  'intents.yaml',
  'notices.yaml',
  'stopwords.txt',
  'documents',
  'procedures',
  'rules',
  'glossary/裁量.yaml',
  POWER,
  'powers/安监执法/SAF-02.yaml',
  'grades/SAF-02.yaml',
];

export interface Folder {
  dir: string;
  /** Writes a file anew from what it says now ('' when there is none). */
  edit(path: string, change: (text: string) => string): void;
  mistakes(): Mistake[];
  /** Mistakes as `file:line message`, for reading in a failing test. */
  lines(): string[];
}

/** A small but whole copy of the real knowledge in a temporary folder, gone after the test. */
export function smallFolder(parts: readonly string[] = PARTS): Folder {
  const parent = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const dir = join(parent, 'knowledge');
  for (const part of parts) cpSync(join(KNOWLEDGE, part), join(dir, part), { recursive: true });
  const edit: Folder['edit'] = (path, change) => {
    const onDisk = join(dir, path);
    mkdirSync(dirname(onDisk), { recursive: true });
    writeFileSync(onDisk, change(textOf(onDisk)));
  };
  const mistakes = () => {
    const loaded = loadKnowledge(dir);
    return loaded.ok ? [] : loaded.mistakes;
  };
  const lines = () => mistakes().map(({ file, line, message }) => `${file}:${line} ${message}`);
  return { dir, edit, mistakes, lines };
}

/** The line, from 1, on which `part` first stands in the text. */
export function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`not in the text: ${part}`);
  return text.slice(0, at).split('\n').length;
}

function textOf(onDisk: string): string {
  try {
    return readFileSync(onDisk, 'utf8');
  } catch {
    return '';
  }
}
