import { refuse } from '../refusal.ts';
import { BOT_USER } from '../state/ids.ts';
import { messageAt, replaceMessage } from '../state/messages.ts';
import { activeChannel, need } from './arguments.ts';
import type { Method } from './method.ts';

export const reactionMethods: Record<string, Method> = {
  'reactions.add': (world, args) => {
    const { channel: where, timestamp, name } = need(args, 'channel', 'timestamp', 'name');
    const channel = activeChannel(world, where);
    const message = messageAt(world, channel.id, timestamp) ?? refuse('message_not_found');
    const bare = name.replaceAll(':', '');
    if (!/^[\p{L}\p{N}_+'-]+$/u.test(bare)) return refuse('invalid_name');
    const others = (message.reactions ?? []).filter((one) => one.name !== bare);
    const same = message.reactions?.find((one) => one.name === bare);
    if (same?.users.includes(BOT_USER)) return refuse('already_reacted');
    const users = [...(same?.users ?? []), BOT_USER];
    replaceMessage(world, { ...message, reactions: [...others, { name: bare, users, count: users.length }] });
    return {};
  },
};
