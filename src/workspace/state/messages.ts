import { releaseFiles } from '../files/discard.ts';
import type { Message } from '../protocol.ts';
import type { SlackMessage, World } from '../types.ts';
import { channelById } from './channels.ts';
import { BOT_USER } from './ids.ts';
import { isNotice } from './notices.ts';

/** Puts a message into its channel, on disk first, and shows it to everyone there. */
export function addMessage(world: World, message: SlackMessage): void {
  keep(world, message);
  world.messages.get(message.channel)?.push(message);
  show(world, message);
  clearStatus(world, message);
}

/** How many ephemeral messages are remembered; the oldest go first. */
const EPHEMERAL = 500;

export function addEphemeral(world: World, message: SlackMessage): void {
  world.ephemeral.push(message);
  if (world.ephemeral.length > EPHEMERAL) world.ephemeral.shift();
  show(world, message);
  clearStatus(world, message);
}

/** Swaps a message for its edited form and shows it. */
export function replaceMessage(world: World, message: SlackMessage): void {
  if (message.only !== undefined) swap(world.ephemeral, message);
  else {
    keep(world, message);
    swap(world.messages.get(message.channel) ?? [], message);
  }
  show(world, message);
}

/** Keeps a message that grew, without showing it: who watches is told the growth alone. */
export function keepGrown(world: World, message: SlackMessage): void {
  keep(world, message);
  swap(world.messages.get(message.channel) ?? [], message);
}

/** Takes a message away; the first message of a thread leaves a mark while replies remain. */
export function deleteMessage(world: World, message: SlackMessage): void {
  const list = message.only === undefined ? (world.messages.get(message.channel) ?? []) : world.ephemeral;
  const tombstone: SlackMessage = { ...bare(message), text: '', deleted: true };
  if (message.only === undefined && repliesTo(world, message).length > 0) {
    keep(world, tombstone);
    swap(list, tombstone);
  } else {
    if (message.only === undefined) world.store.remove('message', key(message));
    list.splice(list.indexOf(message), 1);
  }
  releaseFiles(world, message);
  show(world, tombstone);
}

export function messageAt(world: World, channel: string, ts: unknown): SlackMessage | undefined {
  return world.messages.get(channel)?.find((message) => message.ts === ts && message.deleted !== true);
}

/** The ts of the first message of the thread a message is in, or would start; undefined when there is no such message. */
export function threadRoot(world: World, channel: string, ts: unknown): string | undefined {
  const found = world.messages.get(channel)?.find((message) => message.ts === ts);
  return found?.thread_ts ?? found?.ts;
}

export function ephemeralAt(world: World, channel: string, ts: unknown): SlackMessage | undefined {
  return world.ephemeral.find((message) => message.channel === channel && message.ts === ts);
}

export function repliesTo(world: World, parent: Pick<SlackMessage, 'channel' | 'ts'>): SlackMessage[] {
  const list = world.messages.get(parent.channel) ?? [];
  return list.filter((message) => message.thread_ts === parent.ts && message.ts !== parent.ts);
}

/** The message as the page gets it. People's own blocks repeat their text, so they stay away. */
export function toLocal(message: SlackMessage): Message {
  const { ts, channel, user, text, thread_ts, edited, deleted, only, reactions, files, pinned_to, streaming_state } =
    message;
  return {
    ts,
    channel,
    user,
    text,
    ...(message.blocks === undefined || user !== BOT_USER ? {} : { blocks: message.blocks as never }),
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(edited === undefined ? {} : { edited: { ts: edited.ts } }),
    ...(deleted === undefined ? {} : { deleted }),
    ...(streaming_state === undefined ? {} : { streaming_state }),
    ...(isNotice(message) ? { notice: true as const } : {}),
    ...(message.subtype === 'thread_broadcast' ? { broadcast: true as const } : {}),
    ...(only === undefined ? {} : { only }),
    ...(pinned_to === undefined ? {} : { pinned: true as const }),
    ...(reactions === undefined ? {} : { reactions: reactions.map(({ name, users }) => ({ name, users })) }),
    ...(files === undefined ? {} : { files }),
  };
}

function show(world: World, message: SlackMessage): void {
  const people = message.only === undefined ? (channelById(world, message.channel)?.members ?? []) : [message.only];
  world.stream.tell(people, { type: 'message', message: toLocal(message) });
}

/** Slack takes the "is thinking…" line away when the bot posts where it stood. */
function clearStatus(world: World, message: SlackMessage): void {
  if (message.user !== BOT_USER || message.thread_ts === undefined) return;
  const where = `${message.channel}:${message.thread_ts}`;
  if (!world.statuses.delete(where)) return;
  world.loading.delete(where);
  const people = channelById(world, message.channel)?.members ?? [];
  world.stream.tell(people, { type: 'status', key: where, text: '' });
}

function keep(world: World, message: SlackMessage): void {
  world.store.write('message', key(message), message);
}

function key(message: SlackMessage): string {
  return `${message.channel}:${message.ts}`;
}

function swap(list: SlackMessage[], message: SlackMessage): void {
  const at = list.findIndex((one) => one.ts === message.ts);
  if (at >= 0) list[at] = message;
}

function bare({ type, channel, user, ts, team, thread_ts, only }: SlackMessage): SlackMessage {
  return {
    ...{ type, channel, user, ts, team, text: '' },
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(only === undefined ? {} : { only }),
  };
}
