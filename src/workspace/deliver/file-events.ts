import type { StoredFile } from '../files/stored-file.ts';
import type { SlackMessage, World } from '../types.ts';
import { deliverEvent } from './event.ts';
import type { Answer } from './post.ts';

/** `file_shared` for each file of a message the bot can see. */
export function filesShared(
  world: World,
  { channel, user, files = [] }: SlackMessage,
): Promise<Answer | null | undefined>[] {
  return files.map(({ id }) =>
    deliverEvent(world, 'file_shared', {
      type: 'file_shared',
      ...{ file_id: id, user_id: user, file: { id }, channel_id: channel },
      event_ts: world.clock.ts(),
    }),
  );
}

/** `file_deleted` for the files that went with a message. */
export function filesDeleted(world: World, { channel, files = [] }: SlackMessage): Promise<unknown> {
  const gone = files.filter(({ id, gone }) => gone !== true && world.files.get(id)?.state === 'deleted');
  return Promise.all(gone.map(({ id }) => fileDeleted(world, { id, channels: [channel] })));
}

export function fileDeleted(
  world: World,
  { id, channels }: Pick<StoredFile, 'id'> & { channels: string[] },
): Promise<unknown> {
  return deliverEvent(world, 'file_deleted', {
    type: 'file_deleted',
    ...{ file_id: id, channel_ids: channels },
    event_ts: world.clock.ts(),
  });
}
