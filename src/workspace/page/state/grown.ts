import type { MarkdownBlock } from '@slack/types';
import type { Change, Growth, Message } from '../../protocol.ts';

type Blocks = NonNullable<Message['blocks']>;

/** Messages with one of them grown. Growth that is there already changes nothing, so it may come twice. */
export function grown(messages: Message[], change: Extract<Change, { type: 'grown' }>): Message[] {
  const at = messages.findIndex((each) => each.ts === change.ts && each.channel === change.channel);
  const message = messages[at];
  if (message === undefined) return messages;
  return messages.with(at, { ...message, blocks: change.growth.reduce(grow, message.blocks ?? []) });
}

function grow(blocks: Blocks, growth: Growth): Blocks {
  const old = blocks[growth.at];
  if ('block' in growth) {
    return old === undefined ? [...blocks, growth.block] : blocks.with(growth.at, growth.block);
  }
  if (old?.type !== 'markdown') return blocks;
  const text = old.text.slice(0, growth.from) + growth.text;
  return blocks.with(growth.at, { ...old, text } satisfies MarkdownBlock);
}
