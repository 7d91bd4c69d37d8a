import { replaceMessage } from '../state/messages.ts';
import type { SlackMessage, World } from '../types.ts';
import { discardFile } from './discard.ts';
import type { StoredFile } from './stored-file.ts';

/** Deletes a file; the messages it stood in keep its place. The messages before and after. */
export function deleteFile(world: World, file: StoredFile): [SlackMessage, SlackMessage][] {
  discardFile(world, file);
  return messagesWith(world, file).map((before) => {
    const files = before.files?.map((one) => (one.id === file.id ? { ...one, gone: true as const } : one)) ?? [];
    const after = { ...before, files };
    replaceMessage(world, after);
    return [before, after];
  });
}

function messagesWith(world: World, { id, shares }: StoredFile): SlackMessage[] {
  return shares.flatMap(({ channel, ts }) =>
    (world.messages.get(channel) ?? []).filter(
      (message) => message.ts === ts && message.files?.some((file) => file.id === id),
    ),
  );
}
