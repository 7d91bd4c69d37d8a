import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { directWith, hasBot, join, personById } from '../state/channels.ts';
import { BOT_USER, TEAM } from '../state/ids.ts';
import type { Json } from '../types.ts';
import { channelArgument, isTrue, need, page } from './arguments.ts';
import type { Method } from './method.ts';

export const conversationMethods: Record<string, Method> = {
  'conversations.list': (world, args) => {
    const types = String(args.types ?? 'public_channel')
      .split(',')
      .map((type) => type.trim());
    const wanted = world.channels.filter(({ kind }) => types.includes(kind === 'im' ? 'im' : 'public_channel'));
    const { items, response_metadata } = page(wanted, args);
    return { channels: items.map(toConversation), response_metadata };
  },

  'conversations.info': (world, args) => {
    const channel = channelArgument(world, need(args, 'channel').channel);
    const counted = isTrue(args.include_num_members) ? { num_members: channel.members.length } : {};
    return { channel: { ...toConversation(channel), ...counted } };
  },

  'conversations.members': (world, args) => {
    const channel = channelArgument(world, need(args, 'channel').channel);
    const { items, response_metadata } = page(channel.members, args);
    return { members: items, response_metadata };
  },

  'conversations.open': (world, args) => {
    if (typeof args.channel === 'string') return { channel: toConversation(channelArgument(world, args.channel)) };
    const people = need(args, 'users')
      .users.split(',')
      .map((id) => id.trim());
    const [first] = people;
    if (first === undefined || people.length > 1) return refuse('not_enough_users');
    if (first === BOT_USER) return refuse('cannot_dm_bot');
    if (personById(world, first) === undefined) return refuse('user_not_found');
    const channel = directWith(world, first) ?? refuse('channel_not_found');
    const whole = isTrue(args.return_im) ? toConversation(channel) : { id: channel.id };
    return { no_op: true, already_open: true, channel: whole };
  },

  'conversations.join': (world, args) => {
    const channel = channelArgument(world, need(args, 'channel').channel);
    if (channel.kind === 'im') return refuse('method_not_supported_for_channel_type');
    const already = hasBot(channel);
    join(world, channel, BOT_USER);
    return { channel: toConversation(channel), ...(already ? { warning: 'already_in_channel' } : {}) };
  },
};

function toConversation(channel: Channel): Json {
  const base = { id: channel.id, created: 0, is_archived: false, is_org_shared: false, context_team_id: TEAM };
  if (channel.kind === 'im')
    return { ...base, is_im: true, user: channel.members[0], is_user_deleted: false, priority: 0 };
  return {
    ...base,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: false,
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    is_member: hasBot(channel),
    unlinked: 0,
    creator: channel.members[0],
    topic: { value: channel.topic, creator: channel.members[0], last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
    num_members: channel.members.length,
  };
}
