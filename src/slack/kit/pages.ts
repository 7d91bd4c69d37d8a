import type { KnownBlock } from '@slack/types';
import { copy } from '../copy.ts';
import type { Message } from '../reply.ts';
import { weight } from './blocks.ts';
import { clip } from './split.ts';

const BLOCKS = 50;
/** Slack refuses messages of roughly 12,000 characters in blocks without saying where the limit is. */
const CHARACTERS = 8000;
const TEXT = 3000;

/** One message as as many as Slack's limits ask for; the first keeps what it is about. */
export function pages(message: Message): Message[] {
  const parts = fill(message.blocks);
  if (parts.length <= 1) return [{ ...message, text: clip(message.text, TEXT) }];
  return parts.map((blocks, at) => ({
    ...message,
    text: clip(`${message.text}${copy.pageOf(at + 1, parts.length)}`, TEXT),
    blocks,
  }));
}

function fill(blocks: KnownBlock[]): KnownBlock[][] {
  const parts: KnownBlock[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && last.length < BLOCKS && weight([...last, block]) <= CHARACTERS) last.push(block);
    else parts.push([block]);
  }
  return parts;
}
