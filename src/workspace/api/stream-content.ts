import { checkChunks } from '../blocks/chunks.ts';
import { refuse } from '../refusal.ts';
import type { Json, Streaming } from '../types.ts';
import { checkBlocks } from './content.ts';
import { refuseProblems } from './problems.ts';

const LONGEST = 12_000;
const MOST_BLOCKS = 50;

type Content = Pick<Streaming, 'length' | 'blocks' | 'mode'> & { chunks: Json[] };

/** The text or chunks a call sends, and how much the stream holds with them; throws what Slack refuses. */
export function streamContent(args: Json, before: Pick<Streaming, 'length' | 'blocks' | 'mode'>): Content {
  const { markdown_text } = args;
  const given = args.chunks ?? [];
  if (hasText(args) && hasChunks(args)) refuse('cannot_provide_both_markdown_text_and_chunks');
  refuseProblems('invalid_chunks', checkChunks(given));
  const chunks = hasText(args) ? [{ type: 'markdown_text', text: String(markdown_text) }] : (given as Json[]);
  if (chunks.length === 0) return { ...before, chunks };
  const mode = hasText(args) ? 'markdown_text' : 'chunks';
  if (before.mode !== undefined && before.mode !== mode) refuse('streaming_mode_mismatch');
  const blocks = chunks.flatMap((chunk) => (chunk.type === 'blocks' ? (chunk.blocks as Json[]) : []));
  if (before.blocks + blocks.length > MOST_BLOCKS) refuse('msg_blocks_too_many');
  if (blocks.length > 0) checkBlocks({ blocks });
  const length = chunks.reduce((sum, chunk) => sum + lengthOf(chunk), before.length);
  if (length > LONGEST) refuse('msg_too_long');
  return { chunks, mode, length, blocks: before.blocks + blocks.length };
}

export function hasText({ markdown_text }: Json): boolean {
  return markdown_text !== undefined && markdown_text !== null && markdown_text !== '';
}

export function hasChunks({ chunks }: Json): boolean {
  return chunks !== undefined && chunks !== null && chunks !== '' && !(Array.isArray(chunks) && chunks.length === 0);
}

function lengthOf(chunk: Json): number {
  return chunk.type === 'markdown_text' ? [...String(chunk.text)].length : 0;
}
