import { channelById } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import type { World } from '../types.ts';
import type { StoredFile } from './stored-file.ts';

/** Whether a person or the bot may see a file: their own, one shared where they are, one handed to the app. */
export function seenBy(world: World, who: string, file: StoredFile): boolean {
  if (file.user === who) return true;
  if (file.handed === true && who === BOT_USER) return true;
  return file.shares.some(({ channel }) => channelById(world, channel)?.members.includes(who) === true);
}
