import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { file as copy } from './copy.ts';
import type { Mistake } from './types.ts';

export interface KnowledgeFile {
  /** As mistakes name it: knowledge/powers/…/MKT-01.yaml. */
  file: string;
  /** Below the folder, with /, in NFC. */
  path: string;
  text: string;
}

export interface KnowledgeFiles {
  /** The folder's own name, with which mistakes name their files. */
  root: string;
  files: KnowledgeFile[];
  /** sha256 over path and bytes of every file, in order of path. */
  digest: string;
  mistakes: Mistake[];
}

/** Files in the folder that are no part of the knowledge itself. */
const ELSEWHERE = /(?:^|\/)(?:\.|[^/]*~$|README\.md$)|^(?:questions|sample)\//;

/** Reads every knowledge file below `dir`; what cannot be read as UTF-8 is a mistake. */
export function readFiles(dir: string): KnowledgeFiles {
  const root = basename(resolve(dir));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const hash = createHash('sha256');
  const files: KnowledgeFile[] = [];
  const mistakes: Mistake[] = [];
  const paths = filesBelow(dir);
  if (!paths) return { root, files, digest: '', mistakes: [{ file: root, line: 1, message: copy.noFolder(dir) }] };
  for (const { path, onDisk } of paths) {
    const file = `${root}/${path}`;
    const bytes = bytesOf(onDisk);
    if (!bytes) {
      mistakes.push({ file, line: 1, message: copy.unreadable });
      continue;
    }
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    try {
      files.push({ file, path, text: decoder.decode(bytes) });
    } catch {
      mistakes.push({ file, line: 1, message: copy.notUtf8 });
    }
  }
  return { root, files, digest: hash.digest('hex'), mistakes };
}

function filesBelow(dir: string): { path: string; onDisk: string }[] | undefined {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((found) => !found.isDirectory())
      .map((found) => join(found.parentPath, found.name))
      .map((onDisk) => ({ onDisk, path: relative(dir, onDisk).split(sep).join('/').normalize('NFC') }))
      .filter(({ path }) => !ELSEWHERE.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    return undefined;
  }
}

function bytesOf(onDisk: string): Buffer | undefined {
  try {
    return readFileSync(onDisk);
  } catch {
    return undefined;
  }
}
