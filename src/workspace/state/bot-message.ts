import type { Json, SlackMessage, World } from '../types.ts';
import { fillIds } from './fill-ids.ts';
import { APP, BOT_ID, BOT_USER, TEAM } from './ids.ts';
import { isOn, linked } from './linked.ts';

/** What Slack keeps of a longer text. */
const KEPT_TEXT = 40_000;

/** The text Slack gives a message of blocks alone; it is what notifications and screen readers say. */
const WITHOUT_TEXT = "This content can't be displayed.";

/** A checked message of the app as it will stand in a channel, with a fresh ts. */
export function newBotMessage(world: World, channel: string, given: Json): SlackMessage {
  const { blocks, attachments, metadata } = given;
  return {
    type: 'message',
    channel,
    user: BOT_USER,
    bot_id: BOT_ID,
    app_id: APP,
    team: TEAM,
    text: [...linked(world, textOf(given), given)].slice(0, KEPT_TEXT).join(''),
    ts: world.clock.ts(),
    ...threadOf(given),
    ...blocksOf(given, blocks),
    ...(Array.isArray(attachments) && attachments.length > 0 ? { attachments: attachments as Json[] } : {}),
    ...(typeof metadata === 'object' && metadata !== null ? { metadata: metadata as Json } : {}),
  };
}

function threadOf({ thread_ts, reply_broadcast }: Json): Pick<SlackMessage, 'thread_ts' | 'subtype'> {
  if (typeof thread_ts !== 'string' || thread_ts === '') return {};
  return { thread_ts, ...(isOn(reply_broadcast) ? { subtype: 'thread_broadcast' as const } : {}) };
}

function textOf({ text, markdown_text, blocks }: Json): string {
  const bare = Array.isArray(blocks) && blocks.length > 0 && !text && !markdown_text;
  return bare ? WITHOUT_TEXT : String(text ?? markdown_text ?? '');
}

function blocksOf(given: Json, blocks: unknown): { blocks?: Json[] } {
  if (Array.isArray(blocks) && blocks.length > 0) return { blocks: fillIds(blocks as Json[]) };
  const markdown = given.markdown_text;
  return typeof markdown === 'string' ? { blocks: fillIds([{ type: 'markdown', text: markdown }]) } : {};
}
