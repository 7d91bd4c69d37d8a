import { mayRead } from '../api/scopes.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { fileObject } from './to-slack.ts';

/** The fields Slack adds to a message with files; an app without `files:read` learns their ids only. */
export function filesInMessage(world: World, { files = [] }: SlackMessage): Json {
  if (files.length === 0) return {};
  const about = mayRead(world)
    ? { files: files.map(({ id }) => objectOf(world, id)) }
    : { x_files: files.map(({ id }) => id) };
  return { ...about, upload: false, display_as_bot: false };
}

function objectOf(world: World, id: string): Json {
  const file = world.files.get(id);
  return file === undefined ? { id, mode: 'tombstone' } : fileObject(world, file);
}
