import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { channelOf, hasBot } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import { threadRoot } from '../state/messages.ts';
import type { Json, World } from '../types.ts';
import { hasScope } from './scopes.ts';

/** Where the bot may post: channels it is in, and any public one with `chat:write.public`; none that is archived. */
export function postable(world: World, where: string): Channel {
  if (where === BOT_USER) return refuse('cannot_dm_bot');
  const channel = channelOf(world, where) ?? refuse('channel_not_found');
  if (channel.archived === true) return refuse('is_archived');
  const publicly = world.manifest !== undefined && hasScope(world, 'chat:write.public');
  return hasBot(channel) || publicly ? channel : refuse('not_in_channel');
}

/**
 * A reply hangs on the first message of its thread, also when the app names another one of it. Where that message is
 * gone, Slack says nothing and posts to the channel itself, as others have measured (slack-go 1571).
 */
export function inThread(world: World, channel: Channel, args: Json): Json {
  const { thread_ts, ...rest } = args;
  if (thread_ts === undefined || thread_ts === '') return rest;
  if (!/^\d+\.\d+$/.test(String(thread_ts))) {
    const messages = [`[ERROR] ${thread_ts} is not a valid thread_ts`];
    return refuse('invalid_thread_ts', { response_metadata: { messages } });
  }
  const root = threadRoot(world, channel.id, thread_ts);
  return root === undefined ? rest : { ...rest, thread_ts: root };
}
