import { randomUUID } from 'node:crypto';
import { copy } from '../copy.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import { messagePosted } from '../deliver/message-events.ts';
import { shareFiles } from '../files/keep.ts';
import type { Act, ActResult, SharedFile } from '../protocol.ts';
import { channelById, hasBot } from '../state/channels.ts';
import { BOT_USER, newShortId, TEAM } from '../state/ids.ts';
import { addMessage, threadRoot } from '../state/messages.ts';
import { fromTyped, typedBlocks } from '../state/typed.ts';
import type { World } from '../types.ts';

/** What Slack's client lets a person send at once. */
const LONGEST = 12_000;

/** A person writes a message. It stands whether or not the app hears of it. */
export async function say(
  world: World,
  act: Extract<Act, { do: 'say' }>,
  files: SharedFile[] = [],
): Promise<ActResult> {
  const channel = channelById(world, act.channel);
  if (channel === undefined || !channel.members.includes(act.as)) return { ok: false, reason: copy.unknownChannel };
  if (channel.archived === true) return { ok: false, reason: copy.archived };
  const problem = textProblem(act.text, files.length > 0);
  if (problem !== undefined) return { ok: false, reason: problem };
  const root = act.thread_ts === undefined ? undefined : threadRoot(world, channel.id, act.thread_ts);
  if (act.thread_ts !== undefined && root === undefined) return { ok: false, reason: copy.unknownThread };
  const text = fromTyped(world, act.text);
  const ts = world.clock.ts();
  const message = {
    type: 'message' as const,
    client_msg_id: randomUUID(),
    ...{ channel: channel.id, user: act.as, team: TEAM, text, ts },
    ...(root === undefined ? {} : { thread_ts: root }),
    ...(text === '' ? {} : { blocks: typedBlocks(text, newShortId()) }),
    ...(files.length === 0 ? {} : { files }),
  };
  shareFiles(world, message);
  addMessage(world, message);
  if (!hasBot(channel) && text.includes(`<@${BOT_USER}>`)) tellFailed(world, act.as, ['mention', copy.botNotHere]);
  for (const answer of await messagePosted(world, message)) {
    const reason = answer === null ? undefined : failure(answer, copy.what.event);
    if (reason !== undefined) tellFailed(world, act.as, ['event', reason]);
  }
  return { ok: true, ts };
}

/** Why Slack's client would not send a text; undefined when it would. */
export function textProblem(text: string, withFiles: boolean): string | undefined {
  if (text.trim() === '' && !withFiles) return copy.emptyText;
  return [...text].length > LONGEST ? copy.textTooLong(LONGEST) : undefined;
}
