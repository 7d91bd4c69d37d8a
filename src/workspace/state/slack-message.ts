import { filesInMessage } from '../files/in-message.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { foreignFields } from './accounts.ts';
import { botIcons } from './avatar.ts';
import { APP, BOT_ID, BOT_USER, TEAM } from './ids.ts';
import { repliesTo } from './messages.ts';

/** What Slack shows of a thread's first message that was deleted. */
const TOMBSTONE = { subtype: 'tombstone', hidden: true, user: 'USLACKBOT', text: 'This message was deleted.' };

/** The message as the Web API and events carry it; the first of a thread with its counts. */
export function toSlack(world: World, message: SlackMessage, withMetadata = false): Json {
  const { channel: _channel, only: _only, files: _files, deleted, metadata, ...shown } = message;
  return {
    ...shown,
    ...filesInMessage(world, message),
    ...foreignFields(world, message.user),
    ...(deleted === true ? { ...TOMBSTONE } : {}),
    ...(message.bot_id !== undefined && deleted !== true ? { bot_profile: botProfile(world) } : {}),
    ...(withMetadata && metadata !== undefined ? { metadata } : {}),
    ...threadOf(world, message),
  };
}

export function botProfile(world: World): Json {
  return {
    id: BOT_ID,
    app_id: APP,
    user_id: BOT_USER,
    name: world.bot.name,
    icons: botIcons(world, BOT_USER),
    deleted: false,
    updated: 0,
    team_id: TEAM,
  };
}

function threadOf(world: World, message: SlackMessage): Json {
  if (message.thread_ts !== undefined && message.thread_ts !== message.ts) {
    const parent = world.messages.get(message.channel)?.find((one) => one.ts === message.thread_ts);
    if (parent === undefined) return {};
    const root = message.subtype === 'thread_broadcast' ? { root: toSlack(world, parent) } : {};
    return { parent_user_id: parent.user, ...root };
  }
  const replies = repliesTo(world, message);
  const last = replies.at(-1);
  if (last === undefined) return {};
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: users.slice(0, 5),
    reply_users_count: users.length,
    latest_reply: last.ts,
  };
}
