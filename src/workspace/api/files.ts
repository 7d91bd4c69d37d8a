import { fileDeleted } from '../deliver/file-events.ts';
import { messageChanged } from '../deliver/message-events.ts';
import { deleteFile } from '../files/delete.ts';
import { isPicture } from '../files/kinds.ts';
import { seenBy } from '../files/seen-by.ts';
import type { StoredFile } from '../files/stored-file.ts';
import { fileObject } from '../files/to-slack.ts';
import { refuse } from '../refusal.ts';
import { personById } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import type { Json, World } from '../types.ts';
import { channelArgument, need } from './arguments.ts';
import type { Method } from './method.ts';

export const fileMethods: Record<string, Method> = {
  'files.info': (world, args) => {
    const file = fileArgument(world, args);
    const object = fileObject(world, file);
    const content = object.mode === 'snippet' ? { content: world.shelf.get(file.id)?.toString('utf8') ?? '' } : {};
    return { file: object, ...content, comments: [], response_metadata: { next_cursor: '' } };
  },

  /** Newest first, by the old paging of count and page. */
  'files.list': (world, args) => {
    const found = [...world.files.values()]
      .reverse()
      .filter((file) => file.state === 'complete' && seenBy(world, BOT_USER, file) && fits(file, filters(world, args)))
      .sort((a, b) => b.created - a.created);
    const [count, page] = [whole(args.count, 100), whole(args.page, 1)];
    const shown = found.slice((page - 1) * count, page * count);
    const pages = Math.ceil(found.length / count);
    return { files: shown.map((file) => fileObject(world, file)), paging: { count, total: found.length, page, pages } };
  },

  'files.delete': (world, args) => {
    const file = fileArgument(world, args);
    if (file.user !== BOT_USER) return refuse('cant_delete_file');
    const channels = file.shares.map(({ channel }) => channel);
    for (const [before, after] of deleteFile(world, file)) void messageChanged(world, before, after);
    void fileDeleted(world, { id: file.id, channels: [...new Set(channels)] });
    return {};
  },
};

/** The file an argument names, if the bot may know of it. */
function fileArgument(world: World, args: Json): StoredFile {
  const file = world.files.get(need(args, 'file').file);
  if (file === undefined || !seenBy(world, BOT_USER, file)) return refuse('file_not_found');
  if (file.state === 'deleted') return refuse('file_deleted');
  return file.state === 'complete' ? file : refuse('file_not_found');
}

interface Filters {
  user?: string;
  channel?: string;
  from: number;
  to: number;
  types: string[];
}

/** What each type of `files.list` lets through. */
const TYPES: Record<string, (file: StoredFile) => boolean> = {
  all: () => true,
  spaces: () => false,
  gdocs: () => false,
  snippets: ({ mimetype, snippet }) => snippet !== undefined || mimetype.startsWith('text/'),
  images: ({ filetype }) => isPicture(filetype),
  zips: ({ filetype }) => filetype === 'zip',
  pdfs: ({ filetype }) => filetype === 'pdf',
};

function filters(world: World, args: Json): Filters {
  const types = String(args.types || 'all').split(',');
  if (types.some((type) => !Object.hasOwn(TYPES, type))) return refuse('unknown_type');
  if (args.user && personById(world, args.user) === undefined) return refuse('user_not_found');
  return {
    ...(args.user ? { user: String(args.user) } : {}),
    ...(args.channel ? { channel: channelArgument(world, args.channel).id } : {}),
    from: Number(args.ts_from || 0),
    to: Number(args.ts_to || Number.MAX_SAFE_INTEGER),
    types,
  };
}

function fits(file: StoredFile, { user, channel, from, to, types }: Filters): boolean {
  if (user !== undefined && file.user !== user) return false;
  if (channel !== undefined && !file.shares.some((share) => share.channel === channel)) return false;
  return file.created >= from && file.created <= to && types.some((type) => TYPES[type]?.(file) === true);
}

function whole(given: unknown, usual: number): number {
  return Math.max(1, Math.floor(Number(given ?? usual)) || usual);
}
