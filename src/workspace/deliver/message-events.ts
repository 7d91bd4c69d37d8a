import type { Channel } from '../protocol.ts';
import { channelById, hasBot } from '../state/channels.ts';
import { BOT_USER, TEAM } from '../state/ids.ts';
import { toSlack } from '../state/slack-message.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { deliverEvent } from './event.ts';
import { filesDeleted, filesShared } from './file-events.ts';
import type { Answer } from './post.ts';

/** A new message: `message` where the bot is a member, and `app_mention` beside it for a mention in a channel. */
export async function messagePosted(world: World, message: SlackMessage): Promise<(Answer | null | undefined)[]> {
  const channel = channelById(world, message.channel);
  if (channel === undefined || !hasBot(channel)) return [];
  const where = { channel: channel.id, event_ts: message.ts };
  const base = { ...toSlack(world, message), team: TEAM, ...where };
  const shared = message.files === undefined ? {} : { subtype: 'file_share' };
  const event = { ...base, ...shared, channel_type: channel.kind };
  const mentioned = channel.kind === 'channel' && message.user !== BOT_USER && message.text.includes(`<@${BOT_USER}>`);
  const events = [deliverEvent(world, subscription(channel), event)];
  if (mentioned) events.push(deliverEvent(world, 'app_mention', { ...base, type: 'app_mention' }));
  events.push(...filesShared(world, message));
  return Promise.all(events);
}

export function messageChanged(world: World, before: SlackMessage, after: SlackMessage): Promise<unknown> {
  return aboutMessage(world, after.channel, {
    subtype: 'message_changed',
    message: toSlack(world, after),
    previous_message: toSlack(world, before),
  });
}

/** A message gone; of the first of a thread with replies a tombstone stays, which Slack tells as a change. */
export function messageDeleted(world: World, before: SlackMessage): Promise<unknown> {
  void filesDeleted(world, before);
  const tombstone = world.messages.get(before.channel)?.find(({ ts }) => ts === before.ts);
  if (tombstone !== undefined) return messageChanged(world, before, tombstone);
  return aboutMessage(world, before.channel, {
    subtype: 'message_deleted',
    previous_message: toSlack(world, before),
    deleted_ts: before.ts,
  });
}

async function aboutMessage(world: World, channelId: string, about: Json): Promise<unknown> {
  const channel = channelById(world, channelId);
  if (channel === undefined || !hasBot(channel)) return null;
  const ts = world.clock.ts();
  const where = { channel: channel.id, hidden: true, ts, event_ts: ts, channel_type: channel.kind };
  return deliverEvent(world, subscription(channel), { type: 'message', ...about, ...where });
}

function subscription(channel: Channel): 'message.im' | 'message.channels' {
  return channel.kind === 'im' ? 'message.im' : 'message.channels';
}
