import { channelById } from '../state/channels.ts';
import { BOT_ID, BOT_USER, TEAM } from '../state/ids.ts';
import { repliesTo } from '../state/messages.ts';
import type { Json, World } from '../types.ts';
import { isPicture, prettyType } from './kinds.ts';
import { slugOf } from './name.ts';
import type { FileShare, StoredFile } from './stored-file.ts';

/** Text up to 1 MB is a snippet. */
export const LARGEST_SNIPPET = 2 ** 20;

/** The file object of Slack's API; of a deleted file only its place is left. */
export function fileObject(world: World, file: StoredFile): Json {
  if (file.state === 'deleted') return { id: file.id, mode: 'tombstone' };
  const { id, name, title, mimetype, filetype, user, created, size, alt } = file;
  const mine = user === BOT_USER ? { bot_id: BOT_ID } : {};
  return {
    ...{ id, created, timestamp: created, name, title, mimetype, filetype },
    pretty_type: filetype === '' ? '' : prettyType(filetype),
    ...{ user, user_team: TEAM, ...mine, username: '', display_as_bot: false },
    ...modeOf(file),
    size,
    ...{ is_external: false, external_type: '', public_url_shared: false, is_starred: false },
    ...{ has_rich_preview: false, file_access: 'visible', comments_count: 0 },
    media_display_type: isPicture(filetype) ? 'image' : 'unknown',
    ...(alt === undefined ? {} : { alt_txt: alt }),
    ...addresses(world, file),
    ...placesOf(world, file),
  };
}

/** What `files.completeUploadExternal` answers: Slack has not looked into the file by then. */
export function unprocessed(world: World, file: StoredFile): Json {
  return fileObject(world, { ...file, mimetype: '', filetype: '', shares: [] });
}

function modeOf({ mimetype, snippet, size }: StoredFile): Json {
  const isSnippet = snippet !== undefined || mimetype.startsWith('text/');
  return isSnippet && size <= LARGEST_SNIPPET
    ? { mode: 'snippet', editable: true }
    : { mode: 'hosted', editable: false };
}

function addresses(world: World, { id, name, user }: StoredFile): Json {
  const [place, slug] = [`${world.url}/files-pri/${TEAM}-${id}`, slugOf(name)];
  return {
    url_private: `${place}/${slug}`,
    url_private_download: `${place}/download/${slug}`,
    permalink: `${world.url}/files/${user}/${id}/${slug}`,
  };
}

function placesOf(world: World, { shares }: StoredFile): Json {
  const isDirect = ({ channel }: FileShare) => channelById(world, channel)?.kind === 'im';
  const [direct, open] = [shares.filter(isDirect), shares.filter((share) => !isDirect(share))];
  const ids = (list: FileShare[]) => [...new Set(list.map(({ channel }) => channel))];
  return {
    is_public: open.length > 0,
    ...{ channels: ids(open), groups: [], ims: ids(direct) },
    shares: {
      ...(open.length > 0 ? { public: byChannel(world, open) } : {}),
      ...(direct.length > 0 ? { private: byChannel(world, direct) } : {}),
    },
  };
}

function byChannel(world: World, shares: FileShare[]): Json {
  const places: Record<string, Json[]> = {};
  for (const { channel, ts, thread_ts } of shares) {
    const replies = repliesTo(world, { channel, ts });
    const users = [...new Set(replies.map((reply) => reply.user))];
    const share = {
      ...{ reply_users: users, reply_users_count: users.length, reply_count: replies.length, ts },
      ...(thread_ts === undefined ? {} : { thread_ts }),
      ...{ channel_name: channelById(world, channel)?.name, team_id: TEAM },
    };
    places[channel] = [...(places[channel] ?? []), share];
  }
  return places;
}
