import { checkMessage } from '../blocks/check.ts';
import { blockText } from '../blocks/length.ts';
import { refuse } from '../refusal.ts';
import type { Json } from '../types.ts';
import { messageError, refuseProblems } from './problems.ts';

const MARKDOWN_TEXT = 12_000;
/** Undocumented at Slack; 11,341 characters were seen refused, so we stop below. */
const ALL_BLOCKS = 11_000;

/** Throws Slack's refusal when a message's text, blocks or metadata cannot be posted. */
export function checkContent(args: Json): void {
  const { text, blocks, attachments, markdown_text, metadata } = args;
  if (blocks !== undefined && blocks !== '' && !Array.isArray(blocks)) refuse('invalid_blocks_format');
  if (markdown_text !== undefined && !isEmpty({ text, blocks })) refuse('markdown_text_conflict');
  if (isEmpty({ text, markdown_text, blocks, attachments })) refuse('no_text');
  if ([...String(markdown_text ?? '')].length > MARKDOWN_TEXT) refuse('msg_too_long');
  checkBlocks(args);
  if (metadata !== undefined && metadata !== '') checkMetadata(metadata);
}

/** The same for its blocks alone. */
export function checkBlocks(args: Json): void {
  const problems = checkMessage(args);
  refuseProblems(messageError(problems), problems);
  if (Array.isArray(args.blocks) && blockText(args.blocks) > ALL_BLOCKS) refuse('msg_blocks_too_long');
}

/** Whether a message would show nothing at all. */
export function isEmpty({ text, markdown_text, blocks, attachments }: Json): boolean {
  const none = (list: unknown) => list === undefined || list === null || list === '' || isEmptyList(list);
  return !text && !markdown_text && none(blocks) && none(attachments);
}

function isEmptyList(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** What takes the metadata of a message away. */
export function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

export function checkMetadata(metadata: unknown): void {
  const { event_type, event_payload } = (metadata ?? {}) as Json;
  const fits =
    typeof event_type === 'string' &&
    event_type !== '' &&
    typeof event_payload === 'object' &&
    event_payload !== null &&
    !Array.isArray(event_payload);
  if (!fits) refuse('invalid_metadata_format');
}
