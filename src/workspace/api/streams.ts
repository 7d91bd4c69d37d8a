import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { newBotMessage } from '../state/bot-message.ts';
import { personById } from '../state/channels.ts';
import { fillIds } from '../state/fill-ids.ts';
import { BOT_USER, TEAM } from '../state/ids.ts';
import { messageAt, threadRoot } from '../state/messages.ts';
import { isAgent, sessionAt, setSession } from '../state/sessions.ts';
import { toSlack } from '../state/slack-message.ts';
import { content, endStream, growStream, openStream, streamAt } from '../state/streaming/stream.ts';
import type { Json, SlackMessage, Streaming, World } from '../types.ts';
import { activeChannel, need } from './arguments.ts';
import { checkBlocks, checkMetadata } from './content.ts';
import type { Method } from './method.ts';
import { isStatus } from './session-status.ts';
import { hasChunks, hasText, streamContent } from './stream-content.ts';

export const streamMethods: Record<string, Method> = {
  /** Begins a message that grows, and with it the thread's session. */
  'chat.startStream': (world, args) => {
    const { channel: where, thread_ts: within } = need(args, 'channel', 'thread_ts');
    const channel = activeChannel(world, where);
    const thread_ts = threadRoot(world, channel.id, within) ?? refuse('thread_not_found');
    checkRecipient(world, channel, args);
    const display = displayOf(args.task_display_mode);
    const { chunks, ...held } = streamContent(args, { length: 0, blocks: 0 });
    const message = newBotMessage(world, channel.id, { thread_ts });
    openStream(
      world,
      message,
      { channel: channel.id, ts: message.ts, thread_ts, display, stopped: false, ...held },
      chunks,
    );
    if (isAgent(world)) setSession(world, { channel: channel.id, thread_ts }, { status: 'processing' });
    return { channel: channel.id, ts: message.ts };
  },

  'chat.appendStream': (world, args) => {
    const { channel, ts } = need(args, 'channel', 'ts');
    if (!hasText(args) && !hasChunks(args)) return refuse('markdown_text_or_chunks_required');
    const { message, stream } = streaming(world, activeChannel(world, channel), ts);
    if (stream.stopped) return refuse('stopped_by_user');
    const { chunks, ...held } = streamContent(args, stream);
    Object.assign(stream, held);
    growStream(world, message, stream, chunks);
    return { channel: message.channel, ts };
  },

  /** Ends it with last chunks, then blocks and metadata, and says what becomes of the session. */
  'chat.stopStream': (world, args) => {
    const { channel, ts } = need(args, 'channel', 'ts');
    const { message, stream } = streaming(world, activeChannel(world, channel), ts);
    const status = args.session_status ?? 'active';
    if (!isStatus(status)) return refuse('invalid_arguments');
    const { chunks } = streamContent(args, stream);
    const after = finished(message, { ...content(message.blocks ?? [], chunks, stream) }, args);
    endStream(world, message, after);
    if (sessionAt(world, stream) !== undefined) setSession(world, stream, { status });
    const ended = messageAt(world, message.channel, ts) ?? after;
    return { channel: message.channel, ts, message: toSlack(world, ended, true) };
  },
};

/** In a channel Slack must be told for whom the stream is. */
function checkRecipient(world: World, channel: Channel, { recipient_team_id, recipient_user_id }: Json): void {
  if (channel.kind !== 'im' && !recipient_team_id) refuse('missing_recipient_team_id');
  if (channel.kind !== 'im' && !recipient_user_id) refuse('missing_recipient_user_id');
  if (recipient_team_id && recipient_team_id !== TEAM) refuse('team_not_found');
  if (recipient_user_id && personById(world, recipient_user_id) === undefined) refuse('user_not_found');
}

function displayOf(given: unknown): Streaming['display'] {
  const mode = given || 'timeline';
  return mode === 'timeline' || mode === 'plan' ? mode : refuse('invalid_arguments');
}

function streaming(world: World, channel: Channel, ts: string): { message: SlackMessage; stream: Streaming } {
  const message = messageAt(world, channel.id, ts) ?? refuse('message_not_found');
  if (message.user !== BOT_USER) refuse('message_not_owned_by_app');
  return { message, stream: streamAt(world, message) ?? refuse('message_not_in_streaming_state') };
}

/** The message as it will stand; `no_text` for one that would show nothing. */
function finished(message: SlackMessage, shown: { blocks?: Json[]; text: string }, args: Json): SlackMessage {
  const { blocks, metadata } = args;
  if (blocks !== undefined && blocks !== '' && !Array.isArray(blocks)) refuse('invalid_blocks');
  checkBlocks({ blocks });
  if (metadata !== undefined && metadata !== '') checkMetadata(metadata);
  const below = Array.isArray(blocks) ? fillIds(blocks as Json[]) : [];
  const all = [...(shown.blocks ?? []), ...below];
  if (all.length === 0) refuse('no_text');
  return {
    ...message,
    ...{ text: shown.text, blocks: all },
    ...(typeof metadata === 'object' && metadata !== null ? { metadata: metadata as Json } : {}),
  };
}
