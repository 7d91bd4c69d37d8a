import { letIn, letOut } from '../deliver/channel-events.ts';
import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { accountOf } from '../state/accounts.ts';
import { hasBot, personById } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import type { World } from '../types.ts';
import { channelArgument, need } from './arguments.ts';
import type { Method } from './method.ts';
import { toConversation } from './to-conversation.ts';

export const membershipMethods: Record<string, Method> = {
  'conversations.join': (world, args) => {
    const channel = openChannel(world, need(args, 'channel').channel);
    const came = letIn(world, channel, { user: BOT_USER });
    return { channel: toConversation(world, channel), ...(came ? {} : { warning: 'already_in_channel' }) };
  },

  'conversations.leave': (world, args) => {
    const channel = openChannel(world, need(args, 'channel').channel);
    return letOut(world, channel, { user: BOT_USER, actor: BOT_USER }) ? {} : { not_in_channel: true };
  },

  'conversations.invite': (world, args) => {
    const given = need(args, 'channel', 'users');
    const channel = ownChannel(world, given.channel);
    const users = given.users.split(',').map((user) => user.trim());
    for (const user of users) {
      if (user === BOT_USER) return refuse('cant_invite_self');
      if (personById(world, user) === undefined) return refuse('user_not_found');
      if (accountOf(world, user).deactivated) return refuse('cant_invite');
      if (channel.members.includes(user)) return refuse('already_in_channel');
    }
    for (const user of users) letIn(world, channel, { user, inviter: BOT_USER });
    return { channel: toConversation(world, channel) };
  },

  'conversations.kick': (world, args) => {
    const given = need(args, 'channel', 'user');
    const channel = ownChannel(world, given.channel);
    if (given.user === BOT_USER) return refuse('cant_kick_self');
    if (personById(world, given.user) === undefined) return refuse('user_not_found');
    return letOut(world, channel, { user: given.user, actor: BOT_USER }) ? {} : refuse('not_in_channel');
  },
};

/** A channel people come and go in: no direct message, and not archived. */
function openChannel(world: World, given: string): Channel {
  const channel = channelArgument(world, given);
  if (channel.kind === 'im') return refuse('method_not_supported_for_channel_type');
  return channel.archived === true ? refuse('is_archived') : channel;
}

/** The same, where the app is a member. */
export function ownChannel(world: World, given: string): Channel {
  const channel = openChannel(world, given);
  return hasBot(channel) ? channel : refuse('not_in_channel');
}
