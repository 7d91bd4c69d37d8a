import { newBotMessage } from '../state/bot-message.ts';
import { BOT_USER } from '../state/ids.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { isEmptyObject } from './content.ts';

/**
 * A message after `chat.update`. What is not given stays, except that text alone takes the blocks away and marks the
 * message as edited; an empty list of blocks or attachments, or an empty metadata object, takes them away. Blocks without text lose the old text.
 */
export function updated(world: World, before: SlackMessage, args: Json): SlackMessage {
  const cleared = isEmptyObject(args.metadata);
  const given = cleared ? { ...args, metadata: undefined } : args;
  const { thread_ts: _unmovable, ts: changed, ...fresh } = newBotMessage(world, before.channel, given);
  const { blocks, attachments, metadata, ...rest } = before;
  const texted = isGiven(args.text) || isGiven(args.markdown_text);
  const marked = texted && fresh.blocks === undefined;
  return {
    ...rest,
    ...(blocks === undefined || texted || isGiven(args.blocks) ? {} : { blocks }),
    ...(attachments === undefined || isGiven(args.attachments) ? {} : { attachments }),
    ...(metadata === undefined || cleared ? {} : { metadata }),
    ...fresh,
    text: texted || fresh.blocks !== undefined ? fresh.text : before.text,
    ts: before.ts,
    ...(marked ? { edited: { user: BOT_USER, ts: changed } } : {}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '';
}
