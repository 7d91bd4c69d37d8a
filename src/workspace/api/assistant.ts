import { refuse } from '../refusal.ts';
import { channelById } from '../state/channels.ts';
import { messageAt } from '../state/messages.ts';
import type { Json, Prompts, World } from '../types.ts';
import { joinedChannel, need } from './arguments.ts';
import type { Method } from './method.ts';

const MOST_PROMPTS = 4;
/** Slack takes a status away by itself when no message follows. */
const STATUS_MS = 120_000;

export const assistantMethods: Record<string, Method> = {
  'assistant.threads.setSuggestedPrompts': (world, args) => {
    const channel = joinedChannel(world, need(args, 'channel_id').channel_id);
    if (channel.kind !== 'im') return refuse('channel_not_found');
    const prompts = args.prompts;
    if (!Array.isArray(prompts) || prompts.length === 0) return refuse('invalid_arguments');
    if (prompts.length > MOST_PROMPTS) return refuse('too_many_prompts');
    const whole = prompts.every((prompt: Json) => isText(prompt?.title) && isText(prompt?.message));
    if (!whole) return refuse('invalid_arguments', { response_metadata: { messages: ['[ERROR] invalid prompts'] } });
    const kept: Prompts = {
      ...(isText(args.title) ? { title: args.title } : {}),
      prompts: prompts.map(({ title, message }: { title: string; message: string }) => ({ title, message })),
    };
    world.store.write('prompts', channel.id, [channel.id, kept]);
    world.prompts.set(channel.id, kept);
    world.stream.tell(channel.members, { type: 'prompts', channel: channel.id });
    return {};
  },

  'assistant.threads.setStatus': (world, args) => {
    const { channel_id, thread_ts } = need(args, 'channel_id', 'thread_ts');
    const channel = joinedChannel(world, channel_id);
    if (messageAt(world, channel.id, thread_ts) === undefined) return refuse('invalid_thread_ts');
    const status = args.status;
    if (typeof status !== 'string') return need(args, 'status');
    const key = `${channel.id}:${thread_ts}`;
    setStatus(world, key, status);
    if (status !== '') {
      world.clock.after(STATUS_MS, () => {
        if (world.statuses.get(key) === status) setStatus(world, key, '');
      });
    }
    return {};
  },

  'assistant.threads.setTitle': (world, args) => {
    const { channel_id, thread_ts } = need(args, 'channel_id', 'thread_ts', 'title');
    const channel = joinedChannel(world, channel_id);
    if (messageAt(world, channel.id, thread_ts) === undefined) return refuse('invalid_thread_ts');
    return {};
  },
};

function setStatus(world: World, key: string, text: string): void {
  if (text === '') world.statuses.delete(key);
  else world.statuses.set(key, text);
  const people = channelById(world, key.split(':')[0])?.members ?? [];
  world.stream.tell(people, { type: 'status', key, text });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
