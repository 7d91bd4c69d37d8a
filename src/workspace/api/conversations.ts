import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { accountOf } from '../state/accounts.ts';
import { directWith, personById } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import type { Json, World } from '../types.ts';
import { channelArgument, isTrue, need, page } from './arguments.ts';
import type { Method } from './method.ts';
import { typesOf } from './scopes.ts';
import { toConversation } from './to-conversation.ts';

const TYPES = ['public_channel', 'private_channel', 'mpim', 'im'];

export const conversationMethods: Record<string, Method> = {
  'conversations.list': (world, args) => {
    const { items, response_metadata } = page(conversationsFor(world, args), args);
    return { channels: items.map((channel) => toConversation(world, channel)), response_metadata };
  },

  /** Those the app, or a person named, is in. */
  'users.conversations': (world, args) => {
    const user = args.user ? String(args.user) : BOT_USER;
    if (personById(world, user) === undefined) return refuse('user_not_found');
    const theirs = conversationsFor(world, args).filter(({ members }) => members.includes(user));
    const { items, response_metadata } = page(theirs, args);
    return { channels: items.map((channel) => toConversation(world, channel)), response_metadata };
  },

  'conversations.info': (world, args) => {
    const channel = channelArgument(world, need(args, 'channel').channel);
    const counted = isTrue(args.include_num_members) ? { num_members: channel.members.length } : {};
    const locale = isTrue(args.include_locale) ? { locale: 'zh-CN' } : {};
    return { channel: { ...toConversation(world, channel), ...counted, ...locale } };
  },

  'conversations.members': (world, args) => {
    const channel = channelArgument(world, need(args, 'channel').channel);
    const { items, response_metadata } = page(channel.members, args);
    return { members: items, response_metadata };
  },

  'conversations.open': (world, args) => {
    if (typeof args.channel === 'string')
      return { channel: toConversation(world, channelArgument(world, args.channel)) };
    const people = need(args, 'users')
      .users.split(',')
      .map((id) => id.trim());
    const [first] = people;
    if (first === undefined || people.length > 1) return refuse('not_enough_users');
    if (first === BOT_USER) return refuse('cannot_dm_bot');
    if (personById(world, first) === undefined) return refuse('user_not_found');
    if (accountOf(world, first).deactivated) return refuse('user_disabled');
    const channel = directWith(world, first) ?? refuse('channel_not_found');
    const whole = isTrue(args.return_im) ? toConversation(world, channel) : { id: channel.id };
    return { no_op: true, already_open: true, channel: whole };
  },
};

function conversationsFor(world: World, args: Json): Channel[] {
  const types = typesOf(args);
  if (types.some((type) => !TYPES.includes(type))) return refuse('invalid_types');
  const shown = world.channels.filter(({ kind }) => types.includes(kind === 'im' ? 'im' : 'public_channel'));
  return isTrue(args.exclude_archived) ? shown.filter(({ archived }) => archived !== true) : shown;
}
