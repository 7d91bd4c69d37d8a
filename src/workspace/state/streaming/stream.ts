import { messageChanged, messagePosted } from '../../deliver/message-events.ts';
import type { StreamingState } from '../../protocol.ts';
import type { Json, SlackMessage, Streaming, World } from '../../types.ts';
import { channelById } from '../channels.ts';
import { addMessage, keepGrown, messageAt, replaceMessage } from '../messages.ts';
import { setSession } from '../sessions.ts';
import { withChunks } from './chunks.ts';
import { growth } from './growth.ts';
import { streamText } from './plain-text.ts';

/** Slack ends a stream five minutes after its start, however busy it is. */
const LIFETIME_MS = 300_000;

export function streamAt(world: World, message: SlackMessage): Streaming | undefined {
  return world.streaming.get(keyOf(message));
}

/** Posts the message a stream begins with and makes it grow until it is ended, or is too old. */
export function openStream(world: World, message: SlackMessage, stream: Streaming, chunks: Json[]): void {
  const begun = { ...message, ...content([], chunks, stream), streaming_state: 'in_progress' as const };
  world.streaming.set(keyOf(message), stream);
  addMessage(world, begun);
  void messagePosted(world, begun);
  world.clock.after(LIFETIME_MS, () => {
    if (streamAt(world, message) === stream) expire(world, stream);
  });
}

/** Appends chunks and tells who watches what is new. No event: apps hear of the beginning and of the end. */
export function growStream(world: World, message: SlackMessage, stream: Streaming, chunks: Json[]): void {
  const before = message.blocks ?? [];
  const after = { ...message, ...content(before, chunks, stream) };
  keepGrown(world, after);
  const people = channelById(world, message.channel)?.members ?? [];
  const grown = growth(before, after.blocks ?? []);
  world.stream.tell(people, { type: 'grown', channel: message.channel, ts: message.ts, growth: grown });
}

/** Finishes the message as the app asks: last chunks, then blocks of their own below. */
export function endStream(world: World, before: SlackMessage, after: SlackMessage): void {
  world.streaming.delete(keyOf(before));
  settle(world, before, { ...after, streaming_state: 'completed' });
}

/** A person pressed Stop: the message stays as it stands, further appends are refused. */
export function stopByPerson(world: World, stream: Streaming): void {
  stream.stopped = true;
  settleAs(world, stream, 'completed');
}

export function content(blocks: Json[], chunks: Json[], { display }: Streaming): { blocks?: Json[]; text: string } {
  const after = withChunks(blocks, chunks, display);
  return { ...(after.length === 0 ? {} : { blocks: after }), text: streamText(after) };
}

function expire(world: World, stream: Streaming): void {
  world.streaming.delete(keyOf(stream));
  if (stream.stopped) return;
  settleAs(world, stream, 'errored');
  setSession(world, stream, { status: 'active' });
}

function settleAs(world: World, stream: Streaming, streaming_state: StreamingState): void {
  const message = messageAt(world, stream.channel, stream.ts);
  if (message !== undefined) settle(world, message, { ...message, streaming_state });
}

function settle(world: World, before: SlackMessage, after: SlackMessage): void {
  replaceMessage(world, after);
  void messageChanged(world, before, after);
}

function keyOf({ channel, ts }: { channel: string; ts: string }): string {
  return `${channel}:${ts}`;
}
