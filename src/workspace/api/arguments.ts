import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { channelById, hasBot } from '../state/channels.ts';
import type { Json, World } from '../types.ts';

/** Arguments Slack takes as JSON inside a form field. */
const STRUCTURED = ['blocks', 'attachments', 'metadata', 'view', 'prompts', 'loading_messages', 'chunks', 'files'];

/** Decodes JSON carried in form fields, and leaves out what is null; throws Slack's word for a field that is not JSON. */
export function structured(args: Json): Json {
  const decoded = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
  for (const name of STRUCTURED) {
    const value = args[name];
    if (typeof value !== 'string' || value === '') continue;
    try {
      decoded[name] = JSON.parse(value);
    } catch {
      refuse(name === 'blocks' || name === 'attachments' ? `invalid_${name}_format` : 'invalid_arguments', {
        response_metadata: { messages: [`[ERROR] must be valid JSON [json-pointer:/${name}]`] },
      });
    }
  }
  return decoded;
}

/** The arguments a method cannot do without, as text. */
export function need<K extends string>(args: Json, ...names: K[]): Record<K, string> {
  const missing = names.filter((name) => args[name] === undefined || args[name] === null || args[name] === '');
  if (missing.length > 0) {
    refuse('invalid_arguments', {
      response_metadata: { messages: missing.map((name) => `[ERROR] missing required field: ${name}`) },
    });
  }
  return Object.fromEntries(names.map((name) => [name, String(args[name])])) as Record<K, string>;
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1' || value === 1;
}

/** The channel of an id; `channel_not_found` for one that is not there. Names and people are for posting alone. */
export function channelArgument(world: World, given: unknown): Channel {
  return channelById(world, given) ?? refuse('channel_not_found');
}

/** The same, where the bot must be a member. */
export function joinedChannel(world: World, given: unknown): Channel {
  const channel = channelArgument(world, given);
  return hasBot(channel) ? channel : refuse('not_in_channel');
}

/** The same, where something is to be written; that it is archived counts first, since the bot is out of it then. */
export function activeChannel(world: World, given: unknown): Channel {
  const channel = channelArgument(world, given);
  if (channel.archived === true) return refuse('is_archived');
  return hasBot(channel) ? channel : refuse('not_in_channel');
}

const USUAL = 100;
const MOST = 1000;

/** How many entries a page has at most. */
export function limitOf({ limit }: Json): number {
  return Math.min(Math.max(1, Number(limit ?? USUAL) || USUAL), MOST);
}

/** One page of a list by Slack's cursor, with the metadata that leads to the next. */
export function page<T>(items: T[], args: Json): { items: T[]; response_metadata: Json } {
  const limit = limitOf(args);
  const cursor = typeof args.cursor === 'string' && args.cursor !== '' ? decode(args.cursor) : 0;
  const next = cursor + limit;
  return {
    items: items.slice(cursor, next),
    response_metadata: { next_cursor: next < items.length ? encode(next) : '' },
  };
}

function encode(offset: number): string {
  return Buffer.from(`offset:${offset}`).toString('base64');
}

function decode(cursor: string): number {
  const match = /^offset:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'));
  return match ? Number(match[1]) : refuse('invalid_cursor');
}
