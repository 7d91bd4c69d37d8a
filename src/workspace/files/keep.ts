import type { SharedFile } from '../protocol.ts';
import { newId } from '../state/ids.ts';
import type { SlackMessage, World } from '../types.ts';
import { isPicture, kindOf } from './kinds.ts';
import { cleanName } from './name.ts';
import type { FileShare, StoredFile } from './stored-file.ts';

type Announced = Pick<StoredFile, 'user' | 'size'> & Partial<Pick<StoredFile, 'ticket' | 'alt' | 'snippet'>>;

/** A file that has a name and an owner, and whose bytes are still to come. */
export function announceFile(world: World, given: string, announced: Announced): StoredFile {
  const name = cleanName(given);
  const file: StoredFile = {
    id: newId('F0'),
    ...{ name, title: name, mimetype: '', filetype: '' },
    ...announced,
    created: Math.floor(world.clock.now().getTime() / 1000),
    state: 'awaited',
    shares: [],
  };
  keepFile(world, file);
  return file;
}

/** Takes the bytes of a file in: on the shelf first, so that a file that says it is there is there. */
export function receiveFile(world: World, file: StoredFile, bytes: Buffer): StoredFile {
  world.shelf.put(file.id, bytes);
  const { ticket: _used, ...rest } = file;
  const received: StoredFile = { ...rest, ...kindOf(file.name, bytes), state: 'uploaded' };
  keepFile(world, received);
  return received;
}

/** Completes files: they stand in a message now, besides where they stood before. */
export function shareFiles(world: World, { channel, ts, thread_ts, files = [] }: SlackMessage): void {
  const share: FileShare = { channel, ts, ...(thread_ts === undefined ? {} : { thread_ts }) };
  for (const { id } of files) {
    const file = world.files.get(id);
    if (file !== undefined) keepFile(world, { ...file, state: 'complete', shares: [...file.shares, share] });
  }
}

export function keepFile(world: World, file: StoredFile): void {
  world.store.write('file', file.id, file);
  world.files.set(file.id, file);
}

/** The file as it stands in a message or a modal. */
export function toShared({ id, name, title, size, filetype, alt, state }: StoredFile): SharedFile {
  return {
    ...{ id, name, title, size, filetype, image: isPicture(filetype) },
    ...(alt === undefined ? {} : { alt }),
    ...(state === 'deleted' ? { gone: true as const } : {}),
  };
}
