import { channelById, hasBot } from '../state/channels.ts';
import { replaceMessage } from '../state/messages.ts';
import { reacted } from '../state/reactions.ts';
import type { SlackMessage, World } from '../types.ts';
import { deliverEvent } from './event.ts';

/** Puts somebody's reaction on a message, or takes it off, and tells the app. False when it was so already. */
export function react(world: World, message: SlackMessage, { user, name, on }: Reaction): boolean {
  const after = reacted(message, [name, user], on);
  if (after === undefined) return false;
  replaceMessage(world, after);
  const channel = channelById(world, message.channel);
  if (channel === undefined || !hasBot(channel)) return true;
  const type = on ? 'reaction_added' : 'reaction_removed';
  void deliverEvent(world, type, {
    type,
    user,
    reaction: name,
    item: { type: 'message', channel: message.channel, ts: message.ts },
    item_user: message.user,
    event_ts: world.clock.ts(),
  });
  return true;
}

interface Reaction {
  user: string;
  name: string;
  on: boolean;
}
