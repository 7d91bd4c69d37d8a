import { refuse } from '../refusal.ts';
import { awaitDue, forget } from '../scheduled/due.ts';
import { newBotMessage } from '../state/bot-message.ts';
import { channelById } from '../state/channels.ts';
import { newId } from '../state/ids.ts';
import type { Json, Scheduled, World } from '../types.ts';
import { channelArgument, need, page } from './arguments.ts';
import { checkContent } from './content.ts';
import type { Method } from './method.ts';
import { inThread, postable } from './posting.ts';

const FARTHEST_SECONDS = 120 * 86_400;
const WINDOW_SECONDS = 300;
const MOST_IN_WINDOW = 30;
/** So shortly before its time a message is not taken back any more. */
const TOO_LATE_SECONDS = 60;

export const scheduleMethods: Record<string, Method> = {
  'chat.scheduleMessage': (world, args) => {
    const given = need(args, 'channel', 'post_at');
    const channel = postable(world, given.channel);
    checkContent(args);
    const post_at = postTime(world, given.post_at);
    const kept = inThread(world, channel, args);
    if (crowded(world, channel.id, post_at)) return refuse('restricted_too_many');
    const id = newId('Q0');
    const scheduled: Scheduled = { id, channel: channel.id, post_at, date_created: seconds(world), args: kept };
    world.store.write('scheduled', id, scheduled);
    world.scheduled.set(id, scheduled);
    awaitDue(world, scheduled);
    return { channel: channel.id, scheduled_message_id: id, post_at, message: preview(world, scheduled) };
  },

  'chat.scheduledMessages.list': (world, args) => {
    const channel = args.channel ? (channelById(world, args.channel) ?? refuse('invalid_channel')) : undefined;
    const [oldest, latest] = [Number(args.oldest || 0), Number(args.latest || Number.POSITIVE_INFINITY)];
    const wanted = [...world.scheduled.values()]
      .filter((one) => channel === undefined || one.channel === channel.id)
      .filter(({ post_at }) => post_at >= oldest && post_at <= latest)
      .sort((a, b) => a.post_at - b.post_at);
    const { items, response_metadata } = page(wanted, args);
    return { scheduled_messages: items.map(listed), response_metadata };
  },

  'chat.deleteScheduledMessage': (world, args) => {
    const given = need(args, 'channel', 'scheduled_message_id');
    const channel = channelArgument(world, given.channel);
    const scheduled = world.scheduled.get(given.scheduled_message_id);
    if (scheduled?.channel !== channel.id || scheduled.post_at - seconds(world) < TOO_LATE_SECONDS) {
      return refuse('invalid_scheduled_message_id');
    }
    forget(world, scheduled.id);
    return {};
  },
};

function postTime(world: World, given: string): number {
  if (!/^\d{1,12}$/.test(given)) return refuse('invalid_time');
  const ahead = Number(given) - seconds(world);
  if (ahead <= 0) return refuse('time_in_past');
  return ahead > FARTHEST_SECONDS ? refuse('time_too_far') : Number(given);
}

/** Whether one more at that time would make too many within any five minutes of a channel. */
function crowded(world: World, channel: string, post_at: number): boolean {
  const others = [...world.scheduled.values()].filter((one) => one.channel === channel).map((one) => one.post_at);
  const times = [...others, post_at].sort((a, b) => a - b);
  return times.some((first, at) => (times[at + MOST_IN_WINDOW] ?? Number.POSITIVE_INFINITY) - first < WINDOW_SECONDS);
}

function preview(world: World, { channel, args }: Scheduled): Json {
  const { ts: _ts, channel: _channel, metadata: _metadata, ...shown } = newBotMessage(world, channel, args);
  return { ...shown, type: 'delayed_message' };
}

function listed({ id, channel, post_at, date_created, args }: Scheduled): Json {
  return { id, channel_id: channel, post_at, date_created, text: String(args.text ?? '') };
}

function seconds(world: World): number {
  return Math.floor(world.clock.now().getTime() / 1000);
}
