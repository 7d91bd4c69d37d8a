import type { Queued } from '../../storage/outbox.ts';
import { copy } from '../copy.ts';
import { RESPOND } from './call.ts';
import { otherThanFile } from './file-otherwise.ts';
import { FILE } from './file-row.ts';

/** Refusals after which a private reply through the response URL still reaches the person. */
const ELSEWHERE = new Set(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action']);
/** Refusals of what the message looks like; its words alone are taken. */
const CONTENT = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long']);

interface Payload {
  user?: string;
  text?: string;
  blocks?: unknown;
  body?: { text?: string; blocks?: unknown };
}

type Change = Partial<Omit<Queued, 'id'>>;

/** Another way to say what Slack has refused to take this way, so that nobody waits for a reply that never comes. */
export function otherwise(row: Queued, error: string): Change | undefined {
  if (row.method === FILE) return otherThanFile(row, error, ELSEWHERE.has(error));
  const payload = JSON.parse(row.payload ?? '{}') as Payload;
  const again = { state: 'waiting' as const, attempts: 0, error };
  if (row.fallback && ELSEWHERE.has(error)) return { ...again, method: RESPOND, payload: row.fallback, fallback: null };
  if (row.method === RESPOND && payload.user && error.startsWith('http_4')) {
    const { text, blocks } = payload.body ?? {};
    const direct = { channel: payload.user, text, ...(blocks ? { blocks } : {}), unfurl_links: false };
    return { ...again, method: 'chat.postMessage', payload: JSON.stringify(direct) };
  }
  if (!payload.blocks || !CONTENT.has(error)) return undefined;
  const { blocks: _, ...words } = payload;
  return { ...again, payload: JSON.stringify({ ...words, text: `${words.text ?? ''}\n${copy.wordsOnly}` }) };
}
