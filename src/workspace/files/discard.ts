import type { SlackMessage, World } from '../types.ts';
import { keepFile } from './keep.ts';
import type { StoredFile } from './stored-file.ts';

/** Removes a file's bytes; what is known of it stays, so that asking for it says that it was deleted. */
export function discardFile(world: World, file: StoredFile): void {
  keepFile(world, { ...file, state: 'deleted' });
  world.shelf.remove(file.id);
}

/** A message is gone: its files go with it unless they stand in another one. */
export function releaseFiles(world: World, { channel, ts, files = [] }: SlackMessage): void {
  for (const { id } of files) {
    const file = world.files.get(id);
    if (file === undefined || file.state === 'deleted') continue;
    const shares = file.shares.filter((share) => share.channel !== channel || share.ts !== ts);
    if (shares.length === 0) discardFile(world, { ...file, shares });
    else keepFile(world, { ...file, shares });
  }
}
