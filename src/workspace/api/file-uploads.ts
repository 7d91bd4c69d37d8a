import { checkMessage } from '../blocks/check.ts';
import { messagePosted } from '../deliver/message-events.ts';
import { announceFile, keepFile, shareFiles, toShared } from '../files/keep.ts';
import { LARGEST_MB, MB } from '../files/limits.ts';
import type { StoredFile } from '../files/stored-file.ts';
import { LARGEST_SNIPPET, unprocessed } from '../files/to-slack.ts';
import type { Channel } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { newBotMessage } from '../state/bot-message.ts';
import { channelById, directWith, hasBot } from '../state/channels.ts';
import { BOT_USER, newSecret } from '../state/ids.ts';
import { addMessage, threadRoot } from '../state/messages.ts';
import type { Json, World } from '../types.ts';
import { need } from './arguments.ts';
import type { Method } from './method.ts';
import { refuseProblems } from './problems.ts';

/** Where the bytes of a file are posted. */
export const UPLOAD = '/upload/v1';

const LONGEST_ALT = 1000;
const MOST_CHANNELS = 100;

export const fileUploadMethods: Record<string, Method> = {
  'files.getUploadURLExternal': (world, args) => {
    const { filename, length } = need(args, 'filename', 'length');
    const size = Number(length);
    if (size === 0) return refuse('missing_argument');
    if (!Number.isSafeInteger(size) || size < 0) return invalid('must be an integer [json-pointer:/length]');
    if (size > LARGEST_MB * MB) return refuse('file_upload_size_restricted');
    const { snippet_type } = args;
    if (snippet_type && size > LARGEST_SNIPPET) return refuse('snippet_too_large');
    // The documentation says alt_txt, Slack's own client sends alt_text.
    const alt = String(args.alt_txt || args.alt_text || '');
    if ([...alt].length > LONGEST_ALT) return refuse('alt_txt_too_large');
    const ticket = newSecret(24);
    const file = announceFile(world, filename, {
      ...{ user: BOT_USER, size, ticket },
      ...(alt === '' ? {} : { alt }),
      ...(snippet_type ? { snippet: String(snippet_type) } : {}),
    });
    return { upload_url: `${world.url}${UPLOAD}/${ticket}`, file_id: file.id };
  },

  /** Works once for each file; without a channel the files stay with the app. */
  'files.completeUploadExternal': (world, args) => {
    need(args, 'files');
    const files = wanted(world, args.files);
    const channels = places(world, args);
    const root = threadOf(world, channels, args.thread_ts);
    const content = contentOf(args);
    for (const file of files) keepFile(world, { ...file, state: 'complete' });
    for (const channel of channels) post(world, { channel, content, root, ids: files.map(({ id }) => id) });
    return { files: files.map((file) => unprocessed(world, file)) };
  },
};

function invalid(message: string): never {
  return refuse('invalid_arguments', { response_metadata: { messages: [`[ERROR] ${message}`] } });
}

/** The files that are named, with their new titles. */
function wanted(world: World, given: unknown): StoredFile[] {
  if (!Array.isArray(given)) return invalid('must be an array [json-pointer:/files]');
  if (given.length === 0) return invalid('no fewer than 1 items allowed [json-pointer:/files]');
  return given.map((one: Json | null, at) => {
    if (typeof one?.id !== 'string') return invalid(`missing required field: id [json-pointer:/files/${at}]`);
    const file = world.files.get(one.id);
    if (file !== undefined && file.user !== BOT_USER) return refuse('access_denied');
    if (file?.state !== 'uploaded' || given.findIndex((other) => other?.id === one.id) < at) refuse('file_not_found');
    return typeof one.title === 'string' && one.title !== '' ? { ...file, title: one.title } : file;
  });
}

/** `channel_id` takes an id only; `channels` takes several, and people for their DM. */
function places(world: World, args: Json): Channel[] {
  const { channel_id, channels } = args;
  if (channel_id) {
    if (!/^[CGDZ][A-Z0-9]+$/.test(String(channel_id))) {
      return invalid('input must match regex pattern: ^[CGDZ][A-Z0-9]{8,}$ [json-pointer:/channel_id]');
    }
    return [open(channelById(world, channel_id) ?? refuse('channel_not_found'))];
  }
  const names = String(channels ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > MOST_CHANNELS) return refuse('channels_limit_exceeded');
  return [
    ...new Set(
      names.map((name) => open(channelById(world, name) ?? directWith(world, name) ?? refuse('invalid_channel'))),
    ),
  ];
}

function open(channel: Channel): Channel {
  if (channel.archived === true) return refuse('is_archived');
  return hasBot(channel) ? channel : refuse('not_in_channel');
}

function threadOf(world: World, [channel, ...others]: Channel[], ts: unknown): string | undefined {
  if (ts === undefined || ts === '') return undefined;
  if (channel === undefined || others.length > 0)
    return invalid('thread_ts needs one channel [json-pointer:/thread_ts]');
  return threadRoot(world, channel.id, ts) ?? refuse('thread_not_found');
}

/** Blocks count only without a comment. Slack fails on markdown blocks here (python-slack-sdk 1756). */
function contentOf({ initial_comment, blocks }: Json): Json {
  if (initial_comment) return { text: String(initial_comment) };
  if (blocks === undefined || blocks === '') return {};
  refuseProblems('invalid_blocks', checkMessage({ blocks }));
  if ((blocks as Json[]).some(({ type }) => type === 'markdown')) return refuse('internal_error');
  return { blocks };
}

interface Posting {
  channel: Channel;
  content: Json;
  root: string | undefined;
  ids: string[];
}

function post(world: World, { channel, content, root, ids }: Posting): void {
  const message = newBotMessage(world, channel.id, { ...content, thread_ts: root });
  const files = ids.flatMap((id) => world.files.get(id) ?? []).map(toShared);
  const whole = { ...message, files };
  shareFiles(world, whole);
  addMessage(world, whole);
  void messagePosted(world, whole);
}
