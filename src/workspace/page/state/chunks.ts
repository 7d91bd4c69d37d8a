import type { Message } from '../../protocol.ts';

/** On average so many messages stand in one chunk. */
const USUAL = 41;

export interface Chunk {
  /** ts of its first message. */
  key: string;
  messages: Message[];
  /** The message directly above it. */
  before: Message | undefined;
}

/**
 * A list in pieces that are drawn each on their own. Where a piece begins depends on the message alone, so one that is
 * added or goes moves no other message from piece to piece.
 */
export function chunksOf(messages: Message[]): Chunk[] {
  const chunks: Chunk[] = [];
  messages.forEach((message, index) => {
    if (index === 0 || begins(message.ts)) chunks.push({ key: message.ts, messages: [], before: messages[index - 1] });
    chunks.at(-1)?.messages.push(message);
  });
  return chunks;
}

function begins(ts: string): boolean {
  return Number(ts.replace('.', '')) % USUAL === 0;
}
