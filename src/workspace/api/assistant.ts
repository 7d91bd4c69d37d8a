import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { channelById } from '../state/channels.ts';
import { threadRoot } from '../state/messages.ts';
import { setSession } from '../state/sessions.ts';
import type { Json, Prompts, World } from '../types.ts';
import { joinedChannel, need } from './arguments.ts';
import type { Method } from './method.ts';

const MOST_PROMPTS = 4;
const MOST_LOADING = 10;
/** Slack takes a status away by itself when no message follows. */
const STATUS_MS = 120_000;

export const assistantMethods: Record<string, Method> = {
  'assistant.threads.setSuggestedPrompts': (world, args) => {
    const channel = joinedChannel(world, need(args, 'channel_id').channel_id);
    if (channel.kind !== 'im') return refuse('channel_not_found');
    const within = args.thread_ts ? `:${rootOf(world, channel, args.thread_ts)}` : '';
    const prompts = args.prompts;
    if (!Array.isArray(prompts) || prompts.length === 0) return refuse('invalid_arguments');
    if (prompts.length > MOST_PROMPTS) return refuse('too_many_prompts');
    const whole = prompts.every((prompt: Json) => isText(prompt?.title) && isText(prompt?.message));
    if (!whole) return refuse('invalid_arguments', { response_metadata: { messages: ['[ERROR] invalid prompts'] } });
    const kept: Prompts = {
      ...(isText(args.title) ? { title: args.title } : {}),
      prompts: prompts.map(({ title, message }: { title: string; message: string }) => ({ title, message })),
    };
    const key = `${channel.id}${within}`;
    world.store.write('prompts', key, [key, kept]);
    world.prompts.set(key, kept);
    world.stream.tell(channel.members, { type: 'prompts', channel: channel.id });
    return {};
  },

  'assistant.threads.setStatus': (world, args) => {
    const { channel_id, thread_ts } = need(args, 'channel_id', 'thread_ts');
    const channel = joinedChannel(world, channel_id);
    const key = `${channel.id}:${rootOf(world, channel, thread_ts)}`;
    const status = args.status;
    if (typeof status !== 'string') return need(args, 'status');
    setStatus(world, key, [status, loadingOf(args.loading_messages)]);
    if (status !== '') endInTime(world, key);
    return {};
  },

  /** The title of a thread is its session's. */
  'assistant.threads.setTitle': (world, args) => {
    const { channel_id, thread_ts, title } = need(args, 'channel_id', 'thread_ts', 'title');
    const channel = joinedChannel(world, channel_id);
    setSession(world, { channel: channel.id, thread_ts: rootOf(world, channel, thread_ts) }, { title });
    return {};
  },
};

function rootOf(world: World, channel: Channel, thread_ts: unknown): string {
  return threadRoot(world, channel.id, thread_ts) ?? refuse('invalid_thread_ts');
}

function loadingOf(given: unknown): string[] {
  if (given === undefined || given === null || given === '') return [];
  const fits = Array.isArray(given) && given.length <= MOST_LOADING && given.every(isText);
  return fits ? (given as string[]) : refuse('invalid_arguments');
}

/** A status that is set again begins its time anew, be it with the same words. */
function endInTime(world: World, key: string): void {
  const until = world.clock.now().getTime() + STATUS_MS;
  world.statusUntil.set(key, until);
  world.clock.after(STATUS_MS, () => {
    if (world.statusUntil.get(key) === until && world.statuses.has(key)) setStatus(world, key, ['', []]);
  });
}

function setStatus(world: World, key: string, [text, loading]: [string, string[]]): void {
  if (text === '') world.statuses.delete(key);
  else world.statuses.set(key, text);
  if (text === '' || loading.length === 0) world.loading.delete(key);
  else world.loading.set(key, loading);
  const people = channelById(world, key.split(':')[0])?.members ?? [];
  world.stream.tell(people, { type: 'status', key, text, ...(loading.length === 0 ? {} : { loading }) });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
