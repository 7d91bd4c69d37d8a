import { repliesTo } from '../state/messages.ts';
import { toSlack } from '../state/slack-message.ts';
import type { Json, SlackMessage } from '../types.ts';
import { isTrue, joinedChannel, need, page } from './arguments.ts';
import type { Method } from './methods.ts';
import { refuse } from './refusal.ts';

export const historyMethods: Record<string, Method> = {
  /** Newest first; replies are only in conversations.replies. */
  'conversations.history': (world, args) => {
    const channel = joinedChannel(world, need(args, 'channel').channel);
    const all = world.messages.get(channel.id) ?? [];
    const roots = all.filter(({ ts, thread_ts }) => thread_ts === undefined || thread_ts === ts);
    return answer(roots.filter(within(args)).reverse(), args, (message) =>
      toSlack(world, message, isTrue(args.include_all_metadata)),
    );
  },

  /** The thread's first message, then its replies, oldest first. */
  'conversations.replies': (world, args) => {
    const { channel: where, ts } = need(args, 'channel', 'ts');
    const channel = joinedChannel(world, where);
    const asked = (world.messages.get(channel.id) ?? []).find((message) => message.ts === ts);
    const root =
      asked?.thread_ts === undefined ? asked : world.messages.get(channel.id)?.find((m) => m.ts === asked.thread_ts);
    if (root === undefined) return refuse('thread_not_found');
    return answer([root, ...repliesTo(world, root).filter(within(args))], args, (message) =>
      toSlack(world, message, isTrue(args.include_all_metadata)),
    );
  },
};

function answer(messages: SlackMessage[], args: Json, show: (message: SlackMessage) => Json): Json {
  const { items, response_metadata } = page(messages, args, 999);
  const has_more = response_metadata.next_cursor !== '';
  return { messages: items.map(show), has_more, pin_count: 0, ...(has_more ? { response_metadata } : {}) };
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
