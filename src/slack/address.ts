import type { KnownBlock } from '@slack/types';
import type { ToQueue } from '../storage/outbox.ts';
import { copy } from './copy.ts';
import { context } from './kit/blocks.ts';
import { pages } from './kit/pages.ts';
import { plain } from './kit/text.ts';
import { type Message, type SentFile, whisper } from './reply.ts';
import { RESPOND } from './sender/call.ts';
import { FILE, type FilePayload } from './sender/file-row.ts';

/** Where the answer to a delivery goes. */
export interface Address {
  user: string;
  channel?: string;
  /** Root of the thread to answer in. */
  thread?: string;
  /** There are replies in it already: only then does Slack show a message for one person in it. */
  begun?: boolean;
  responseUrl?: string;
}

const QUIET = { unfurl_links: false, unfurl_media: false };

/** The calls that say these messages, in order, each within Slack's limits. */
export function toOutbox(messages: Message[], address: Address): ToQueue[] {
  return messages.flatMap((message) => pages(message).flatMap((page) => rows(page, address)));
}

/** The calls that say these messages, unasked, in a thread in which we have spoken. */
export function toThread(messages: Message[], { channel, thread }: { channel: string; thread: string }): ToQueue[] {
  return toOutbox(messages, { user: '', channel, thread, begun: true });
}

/** The call that shows this person's home tab. */
export function homeTab(blocks: KnownBlock[], user: string): ToQueue {
  const payload = JSON.stringify({ user_id: user, view: { type: 'home', blocks } });
  return { method: 'views.publish', lane: `home:${user}`, payload, fallback: null, about: null, thread: null };
}

function rows(message: Message, address: Address): ToQueue[] {
  const { file, to } = message;
  if (!file) return [row(message, address)];
  const elsewhere = to === 'you' && address.channel && !address.channel.startsWith('D');
  const { channel: _, thread: __, ...direct } = address;
  if (!elsewhere) return [fileRow(message, file, address)];
  // Without a person to whom it goes, it would go to the whole channel.
  if (!/^[UW]/.test(address.user)) throw new Error('a file for one person needs the person');
  return [fileRow(message, file, direct), row(whisper(copy.fileInDirect(file.name)), address)];
}

function fileRow({ text, about }: Message, file: SentFile, { user, channel = user, thread }: Address): ToQueue {
  const { name, bytes, alt } = file;
  const payload: FilePayload = {
    ...{ channel, user, name, text: plain(text) },
    ...(thread && { thread_ts: thread }),
    ...(alt && { alt }),
  };
  const blank = { fallback: null, about: about ?? null, thread: thread ?? null };
  return { method: FILE, lane: channel, payload: JSON.stringify(payload), bytes, ...blank };
}

function row(message: Message, address: Address): ToQueue {
  const about = message.about ?? null;
  const thread = address.thread ?? null;
  const lane = address.channel ?? address.user;
  if (message.to === 'you' && address.responseUrl)
    return { method: RESPOND, lane, about, thread, fallback: null, payload: privately(message, address) };
  if (message.to === 'you' && address.channel && !address.channel.startsWith('D'))
    return {
      method: 'chat.postEphemeral',
      lane,
      about,
      thread,
      fallback: null,
      payload: JSON.stringify({ ...post(message, seen(address)), user: address.user }),
    };
  const fallback = address.responseUrl ? privately(withExplanation(message), address) : null;
  return { method: 'chat.postMessage', lane, about, thread, fallback, payload: JSON.stringify(post(message, address)) };
}

function post({ text, blocks }: Message, { channel, user, thread }: Address): Record<string, unknown> {
  return {
    channel: channel ?? user,
    text: plain(text),
    ...(blocks.length > 0 && { blocks }),
    ...(thread && { thread_ts: thread }),
    ...QUIET,
  };
}

function privately({ text, blocks }: Message, address: Address): string {
  const { responseUrl, thread, user } = seen(address);
  const body = {
    response_type: 'ephemeral',
    replace_original: false,
    text: plain(text),
    ...(blocks.length > 0 && { blocks }),
    ...(thread && { thread_ts: thread }),
  };
  return JSON.stringify({ url: responseUrl, body, user });
}

/** Where a message for one person is shown: beside a thread that nobody has replied in yet, never in it. */
function seen(address: Address): Address {
  if (address.begun) return address;
  const { thread: _, ...channel } = address;
  return channel;
}

function withExplanation(message: Message): Message {
  const note: KnownBlock[] = context(plain(copy.notInChannel));
  return { ...message, blocks: message.blocks.length > 0 ? [...message.blocks, ...note] : [] };
}
