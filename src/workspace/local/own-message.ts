import { copy } from '../copy.ts';
import { messageChanged, messageDeleted } from '../deliver/message-events.ts';
import { pin as pinMessage } from '../deliver/pin-events.ts';
import { react as reactTo } from '../deliver/reaction-events.ts';
import type { Act, ActResult } from '../protocol.ts';
import { channelById } from '../state/channels.ts';
import { newShortId } from '../state/ids.ts';
import { deleteMessage, messageAt, replaceMessage } from '../state/messages.ts';
import { isNotice } from '../state/notices.ts';
import { emojiName } from '../state/reactions.ts';
import { fromTyped, typedBlocks } from '../state/typed.ts';
import type { SlackMessage, World } from '../types.ts';
import { textProblem } from './say.ts';

type Doing<K extends Act['do']> = Extract<Act, { do: K }>;
type Found = { message: SlackMessage } | { reason: string };

/** A person writes a message of their own anew. */
export async function edit(world: World, act: Doing<'edit'>): Promise<ActResult> {
  const found = ownMessage(world, act);
  if ('reason' in found) return { ok: false, reason: found.reason };
  const problem = textProblem(act.text, found.message.files !== undefined);
  if (problem !== undefined) return { ok: false, reason: problem };
  const text = fromTyped(world, act.text);
  if (text === found.message.text) return { ok: true, ts: act.ts };
  const edited = { user: act.as, ts: world.clock.ts() };
  const after = { ...found.message, text, blocks: typedBlocks(text, newShortId()), edited };
  replaceMessage(world, after);
  void messageChanged(world, found.message, after);
  return { ok: true, ts: act.ts };
}

/** A person takes a message of their own back. */
export async function remove(world: World, act: Doing<'delete'>): Promise<ActResult> {
  const found = ownMessage(world, act);
  if ('reason' in found) return { ok: false, reason: found.reason };
  deleteMessage(world, found.message);
  void messageDeleted(world, found.message);
  return { ok: true };
}

/** A person puts an emoji on a message or takes theirs off. */
export async function react(world: World, act: Doing<'react'>): Promise<ActResult> {
  const found = writtenHere(world, act);
  if ('reason' in found) return { ok: false, reason: found.reason };
  const name = emojiName(act.name);
  if (name === undefined) return { ok: false, reason: copy.unknownEmoji };
  reactTo(world, found.message, { user: act.as, name, on: act.on });
  return { ok: true };
}

/** A person pins a message to its channel or takes it down. */
export async function pin(world: World, act: Doing<'pin'>): Promise<ActResult> {
  const found = writtenHere(world, act);
  if ('reason' in found) return { ok: false, reason: found.reason };
  pinMessage(world, found.message, { user: act.as, on: act.on });
  return { ok: true };
}

/** The message an act is about, where the person may do something to it. */
function writtenHere(world: World, act: { as: string; channel: string; ts: string }): Found {
  const channel = channelById(world, act.channel);
  if (channel === undefined || !channel.members.includes(act.as)) return { reason: copy.unknownChannel };
  if (channel.archived === true) return { reason: copy.archived };
  const message = messageAt(world, channel.id, act.ts);
  return message === undefined ? { reason: copy.unknownMessage } : { message };
}

/** The same, where it is their own; Slack's own lines of who came and went are nobody's. */
function ownMessage(world: World, act: { as: string; channel: string; ts: string }): Found {
  const found = writtenHere(world, act);
  if ('reason' in found) return found;
  return found.message.user === act.as && !isNotice(found.message) ? found : { reason: copy.notYours };
}
