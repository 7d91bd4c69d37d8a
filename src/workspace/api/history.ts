import { refuse } from '../refusal.ts';
import { repliesTo, threadRoot } from '../state/messages.ts';
import { pinsOf } from '../state/pins.ts';
import { toSlack } from '../state/slack-message.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { isTrue, joinedChannel, limitOf, need } from './arguments.ts';
import type { Method } from './method.ts';

export const historyMethods: Record<string, Method> = {
  /** Newest first; replies are only in conversations.replies, unless they were sent to the channel as well. */
  'conversations.history': (world, args) => {
    const channel = joinedChannel(world, need(args, 'channel').channel);
    const all = world.messages.get(channel.id) ?? [];
    const roots = all.filter(
      ({ ts, thread_ts, subtype }) => thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast',
    );
    return answer(world, roots.filter(within(args)).filter(after(args, 'older')).reverse(), args);
  },

  /** The thread's first message, then its replies, oldest first. */
  'conversations.replies': (world, args) => {
    const { channel: where, ts } = need(args, 'channel', 'ts');
    const channel = joinedChannel(world, where);
    const first = threadRoot(world, channel.id, ts);
    const root = world.messages.get(channel.id)?.find((message) => message.ts === first);
    if (root === undefined) return refuse('thread_not_found');
    const replies = repliesTo(world, root).filter(within(args));
    return answer(world, [root, ...replies].filter(after(args, 'newer')), { limit: 1000, ...args });
  },
};

/** One page of messages that stand in this order, and what leads to the next. */
function answer(world: World, messages: SlackMessage[], args: Json): Json {
  const items = messages.slice(0, limitOf(args));
  const has_more = items.length < messages.length;
  const response_metadata = { next_cursor: cursorAfter(items.at(-1)) };
  const shown = items.map((message) => toSlack(world, message, isTrue(args.include_all_metadata)));
  const pin_count = pinsOf(world, String(args.channel)).length;
  return { messages: shown, has_more, pin_count, ...(has_more ? { response_metadata } : {}) };
}

/** Slack's cursor names the last message of a page, so that what comes and goes meanwhile shifts nothing. */
function cursorAfter(last: SlackMessage | undefined): string {
  return Buffer.from(`next_ts:${micro(last?.ts)}`).toString('base64');
}

/** Lets through what stands after the cursor, whichever way the messages run. */
function after(args: Json, way: 'older' | 'newer'): (message: SlackMessage) => boolean {
  if (args.cursor === undefined || args.cursor === '') return () => true;
  const match = /^next_ts:(\d+)$/.exec(Buffer.from(String(args.cursor), 'base64').toString('utf8'));
  const last = match === null ? refuse('invalid_cursor') : BigInt(match[1] ?? '');
  return (message) => {
    const at = micro(message.ts) ?? 0n;
    return way === 'older' ? at < last : at > last;
  };
}

/** `oldest` and `latest` bound the list; `inclusive` lets the bounds in. */
function within(args: Json): (message: SlackMessage) => boolean {
  const oldest = micro(args.oldest || '0') ?? refuse('invalid_ts_oldest');
  const latest = micro(args.latest || '9999999999') ?? refuse('invalid_ts_latest');
  const edge = isTrue(args.inclusive) ? 0n : 1n;
  return (message) => {
    const at = micro(message.ts) ?? 0n;
    return at >= oldest + edge && at <= latest - edge;
  };
}

/** A ts as whole microseconds: a float would lose the last digits. */
function micro(ts: unknown): bigint | undefined {
  const match = /^(\d+)(?:\.(\d{1,6})\d*)?$/.exec(String(ts));
  return match === null ? undefined : BigInt(`${match[1]}${(match[2] ?? '').padEnd(6, '0')}`);
}
