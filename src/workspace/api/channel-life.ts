import { setArchived } from '../deliver/channel-events.ts';
import { deliverEvent } from '../deliver/event.ts';
import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { BOT_USER, newId } from '../state/ids.ts';
import { addChannel, saveChannel } from '../state/membership.ts';
import { channelArgument, isTrue, need } from './arguments.ts';
import { ownChannel } from './membership.ts';
import type { Method } from './method.ts';
import { toConversation } from './to-conversation.ts';

const LONGEST_NAME = 80;
const LONGEST_TOPIC = 250;

export const channelLifeMethods: Record<string, Method> = {
  'conversations.create': (world, args) => {
    const { name } = need(args, 'name');
    if ([...name].length > LONGEST_NAME) return refuse('invalid_name_maxlength');
    if (!/^[\p{Ll}\p{Lo}\p{N}_-]+$/u.test(name)) return refuse('invalid_name_specials');
    if (world.channels.some((channel) => channel.kind === 'channel' && channel.name === name))
      return refuse('name_taken');
    // Only public channels exist here; a team that forbids its apps private ones answers so.
    if (isTrue(args.is_private)) return refuse('restricted_action');
    const channel: Channel = { id: newId('C0'), kind: 'channel', name, topic: '', members: [BOT_USER] };
    addChannel(world, channel);
    const event = { type: 'channel_created', channel: toConversation(world, channel), event_ts: world.clock.ts() };
    void deliverEvent(world, 'channel_created', event);
    return { channel: toConversation(world, channel) };
  },

  'conversations.setTopic': (world, args) => {
    const given = need(args, 'channel');
    const topic = String(args.topic ?? '');
    const channel = ownChannel(world, given.channel);
    if ([...topic].length > LONGEST_TOPIC) return refuse('too_long');
    channel.topic = topic;
    saveChannel(world, channel);
    return { channel: toConversation(world, channel) };
  },

  'conversations.archive': (world, args) => {
    const channel = channelArgument(world, need(args, 'channel').channel);
    if (channel.archived === true) return refuse('already_archived');
    const own = ownChannel(world, channel.id);
    setArchived(world, own, { by: BOT_USER, archived: true });
    return {};
  },

  /** Archiving has put the app out, so that no app can ever do this; with a person's token it would work. */
  'conversations.unarchive': (world, args) => {
    const channel = channelArgument(world, need(args, 'channel').channel);
    if (channel.archived !== true) return refuse('not_archived');
    return refuse('not_in_channel');
  },
};
