import { checkMessage } from '../blocks/check.ts';
import { messageChanged, messageDeleted, messagePosted } from '../deliver/message-events.ts';
import { namedFileProblems } from '../files/named-in-blocks.ts';
import { newBotMessage } from '../state/bot-message.ts';
import { channelById } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import {
  addEphemeral,
  addMessage,
  deleteMessage,
  ephemeralAt,
  messageAt,
  replaceMessage,
  threadRoot,
} from '../state/messages.ts';
import type { Json, ResponseUrl, SlackMessage, World } from '../types.ts';
import { isEmpty } from './content.ts';
import { messageError } from './problems.ts';

type Target = Pick<ResponseUrl, 'channel' | 'person' | 'source'>;

/** Does what a message sent to a response URL says; Slack's error word when it is refused. */
export function respond(world: World, target: Target, message: Json): string | undefined {
  const source = target.source === undefined ? undefined : sourceOf(world, target.channel, target.source);
  if (truthy(message.delete_original)) return remove(world, source);
  if (channelById(world, target.channel)?.archived === true) return 'channel_is_archived';
  if (isEmpty(message)) return 'no_text';
  const wrong = messageError(checkMessage(message));
  if (wrong !== undefined) return wrong;
  if (namedFileProblems(world, message.blocks, '').length > 0) return 'invalid_blocks';
  // A command has no original: Slack posts a new message however often the app asks to replace it.
  if (truthy(message.replace_original) && source !== undefined) return replace(world, source, message);
  const thread_ts = message.thread_ts && threadRoot(world, target.channel, message.thread_ts);
  if (message.thread_ts && thread_ts === undefined) return 'thread_not_found';
  const posted = newBotMessage(world, target.channel, { ...message, thread_ts });
  if (message.response_type === 'in_channel') {
    addMessage(world, posted);
    void messagePosted(world, posted);
  } else addEphemeral(world, { ...posted, only: target.person });
  return undefined;
}

function sourceOf(world: World, channel: string, source: { ts: string; ephemeral: boolean }): SlackMessage | undefined {
  return source.ephemeral ? ephemeralAt(world, channel, source.ts) : messageAt(world, channel, source.ts);
}

function remove(world: World, source: SlackMessage | undefined): string | undefined {
  if (source === undefined) return 'message_not_found';
  deleteMessage(world, source);
  if (source.only === undefined) void messageDeleted(world, source);
  return undefined;
}

function replace(world: World, source: SlackMessage, message: Json): string | undefined {
  const fresh = newBotMessage(world, source.channel, message);
  const { ts, thread_ts, only, reactions, pinned_to, pinned_info } = source;
  const after: SlackMessage = {
    ...fresh,
    ts,
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(only === undefined ? {} : { only }),
    ...(reactions === undefined ? {} : { reactions }),
    ...(pinned_to === undefined || pinned_info === undefined ? {} : { pinned_to, pinned_info }),
    ...(fresh.blocks === undefined ? { edited: { user: BOT_USER, ts: fresh.ts } } : {}),
  };
  replaceMessage(world, after);
  if (only === undefined) void messageChanged(world, source, after);
  return undefined;
}

function truthy(value: unknown): boolean {
  return value === true || value === 'true';
}
