import { messageChanged, messageDeleted, messagePosted } from '../deliver/message-events.ts';
import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { accountOf } from '../state/accounts.ts';
import { newBotMessage } from '../state/bot-message.ts';
import { channelOf } from '../state/channels.ts';
import { BOT_USER, TEAM_DOMAIN } from '../state/ids.ts';
import { addEphemeral, addMessage, deleteMessage, messageAt, replaceMessage } from '../state/messages.ts';
import { isNotice } from '../state/notices.ts';
import { permalink } from '../state/permalink.ts';
import { toSlack } from '../state/slack-message.ts';
import type { SlackMessage, World } from '../types.ts';
import { activeChannel, channelArgument, need } from './arguments.ts';
import { checkContent, isEmptyObject } from './content.ts';
import type { Method } from './method.ts';
import { inThread, postable } from './posting.ts';
import { updated } from './updated.ts';

/** chat.update takes less text than chat.postMessage. */
const UPDATE_TEXT = 4000;

export const chatMethods: Record<string, Method> = {
  'chat.postMessage': (world, args) => {
    const { channel: where } = need(args, 'channel');
    const channel = postable(world, where);
    checkContent(args);
    const message = newBotMessage(world, channel.id, inThread(world, channel, args));
    addMessage(world, message);
    void messagePosted(world, message);
    return { channel: channel.id, ts: message.ts, message: toSlack(world, message, true) };
  },

  'chat.postEphemeral': (world, args) => {
    const { channel: where, user } = need(args, 'channel', 'user');
    const channel = activeChannel(world, channelOf(world, where)?.id);
    if (!channel.members.includes(user) || accountOf(world, user).deactivated) return refuse('user_not_in_channel');
    checkContent(args);
    const message = newBotMessage(world, channel.id, inThread(world, channel, args));
    addEphemeral(world, { ...message, only: user });
    return { message_ts: message.ts };
  },

  'chat.update': (world, args) => {
    const { channel: where, ts } = need(args, 'channel', 'ts');
    const channel = channelArgument(world, where);
    if (channel.archived === true) return refuse('is_inactive');
    const before = ownMessage(world, [channel, ts], 'cant_update_message');
    if (before.streaming_state === 'in_progress') return refuse('streaming_state_conflict');
    if ([...String(args.text ?? '')].length > UPDATE_TEXT) return refuse('msg_too_long');
    checkContent(isEmptyObject(args.metadata) ? { ...args, metadata: undefined } : args);
    const after = updated(world, before, args);
    replaceMessage(world, after);
    void messageChanged(world, before, after);
    return { channel: after.channel, ts: after.ts, text: after.text, message: toSlack(world, after, true) };
  },

  'chat.delete': (world, args) => {
    const { channel: where, ts } = need(args, 'channel', 'ts');
    const message = ownMessage(world, [channelArgument(world, where), ts], 'cant_delete_message');
    if (message.streaming_state === 'in_progress') return refuse('cant_delete_message');
    deleteMessage(world, message);
    void messageDeleted(world, message);
    return { channel: message.channel, ts };
  },

  'chat.getPermalink': (world, args) => {
    const { channel: where, message_ts } = need(args, 'channel', 'message_ts');
    const channel = channelArgument(world, where);
    const message = messageAt(world, channel.id, message_ts) ?? refuse('message_not_found');
    return { channel: channel.id, permalink: permalink(world, message), team_domain: TEAM_DOMAIN };
  },
};

function ownMessage(world: World, [channel, ts]: [Channel, string], error: string): SlackMessage {
  const message = messageAt(world, channel.id, ts) ?? refuse('message_not_found');
  return message.user === BOT_USER && !isNotice(message) ? message : refuse(error);
}
