import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where the bytes of files lie, each under its id. */
export interface Shelf {
  /** On disk before it returns. */
  put(id: string, bytes: Buffer): void;
  get(id: string): Buffer | undefined;
  remove(id: string): void;
  /** Removes whatever belongs to none of these ids. */
  clear(but: Set<string>): void;
}

/** A shelf in the directory `files` of a workspace's data, or in memory for ':memory:'. */
export function openShelf(data: string): Shelf {
  return data === ':memory:' ? inMemory() : onDisk(join(data, 'files'));
}

function inMemory(): Shelf {
  const kept = new Map<string, Buffer>();
  return {
    put: (id, bytes) => void kept.set(id, bytes),
    get: (id) => kept.get(id),
    remove: (id) => void kept.delete(id),
    clear: (but) => {
      for (const id of kept.keys()) if (!but.has(id)) kept.delete(id);
    },
  };
}

function onDisk(directory: string): Shelf {
  const place = (id: string) => join(directory, id);
  mkdirSync(directory, { recursive: true });
  return {
    put: (id, bytes) => {
      const half = `${place(id)}.part`;
      writeThrough(half, bytes);
      renameSync(half, place(id));
      syncDirectory(directory);
    },
    get: (id) => {
      try {
        return readFileSync(place(id));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    remove: (id) => rmSync(place(id), { force: true }),
    clear: (but) => {
      for (const name of readdirSync(directory)) if (!but.has(name)) rmSync(place(name), { force: true });
    },
  };
}

function writeThrough(file: string, bytes: Buffer): void {
  const opened = openSync(file, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(opened, bytes, written);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Makes the new name itself outlive a loss of power. */
function syncDirectory(directory: string): void {
  const opened = openSync(directory, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
