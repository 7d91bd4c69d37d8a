import { react } from '../deliver/reaction-events.ts';
import { refuse } from '../refusal.ts';
import { hasBot } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import { messageAt } from '../state/messages.ts';
import { permalink } from '../state/permalink.ts';
import { emojiName } from '../state/reactions.ts';
import { toSlack } from '../state/slack-message.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { activeChannel, joinedChannel, need, page } from './arguments.ts';
import type { Method } from './method.ts';

export const reactionMethods: Record<string, Method> = {
  'reactions.add': (world, args) => {
    const { message, name } = reactionArguments(world, args);
    return react(world, message, { user: BOT_USER, name, on: true }) ? {} : refuse('already_reacted');
  },

  'reactions.remove': (world, args) => {
    const { message, name } = reactionArguments(world, args);
    return react(world, message, { user: BOT_USER, name, on: false }) ? {} : refuse('no_reaction');
  },

  'reactions.get': (world, args) => {
    const { channel: where, timestamp } = need(args, 'channel', 'timestamp');
    const channel = joinedChannel(world, where);
    return item(world, messageAt(world, channel.id, timestamp) ?? refuse('message_not_found'));
  },

  /** What the app, or a person named, has reacted to, the newest first. */
  'reactions.list': (world, args) => {
    const user = args.user ? String(args.user) : BOT_USER;
    const seen = world.channels.filter(hasBot).flatMap(({ id }) => world.messages.get(id) ?? []);
    const theirs = seen.filter(({ reactions }) => reactions?.some(({ users }) => users.includes(user)));
    const { items, response_metadata } = page(
      theirs.toSorted((a, b) => (a.ts < b.ts ? 1 : -1)),
      args,
    );
    return { items: items.map((message) => item(world, message)), response_metadata };
  },
};

function reactionArguments(world: World, args: Json): { message: SlackMessage; name: string } {
  const { channel: where, timestamp, name } = need(args, 'channel', 'timestamp', 'name');
  const channel = activeChannel(world, where);
  const message = messageAt(world, channel.id, timestamp) ?? refuse('message_not_found');
  return { message, name: emojiName(name) ?? refuse('invalid_name') };
}

function item(world: World, message: SlackMessage): Json {
  const shown = { ...toSlack(world, message), permalink: permalink(world, message) };
  return { type: 'message', channel: message.channel, message: shown };
}
