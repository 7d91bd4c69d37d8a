import webApi, { type WebClient } from '@slack/web-api';
import type { Queued } from '../../storage/outbox.ts';
import { METADATA } from './call.ts';
import { conversation } from './conversation.ts';
import { FILE } from './file-row.ts';
import { findShared } from './file-shared.ts';

/** Seconds before our own clock at which the search starts, for clocks that disagree. */
const SKEW_S = 300;

interface Seen {
  ts?: string;
  metadata?: { event_type?: string; event_payload?: { outbox?: number } };
}

/** Pages of history looked through for one message. */
const PAGES = 20;
/** Refusals that no waiting cures: what we may not see is not worth holding a reply back for. */
const NEVER = new Set(['not_in_channel', 'channel_not_found', 'is_archived', 'thread_not_found', 'missing_scope']);

/**
 * After an unknown outcome: asks Slack whether the message is there. Undefined: it is not, or we may not look; send it.
 * Throws when Slack cannot be asked now. Only posts and files can be found; other calls may be repeated.
 * `ahead`: how many milliseconds Slack's time is ahead of ours; the local workspace may have been set back.
 */
export async function findSent(
  client: WebClient,
  row: Queued,
  ahead: number,
): Promise<{ channel?: string; ts?: string } | undefined> {
  if (row.method === FILE) return findShared(client, row);
  if (row.method !== 'chat.postMessage') return undefined;
  const { channel, thread_ts } = JSON.parse(row.payload ?? '{}') as { channel: string; thread_ts?: string };
  try {
    const place = await conversation(client, channel);
    const ts = await search(
      client,
      { place, thread: thread_ts, since: Date.parse(row.created_at) + Math.min(0, ahead) },
      row,
    );
    return ts ? { channel: place, ts } : undefined;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && NEVER.has(error.data.error)) return undefined;
    throw error;
  }
}

async function search(
  client: WebClient,
  { place, thread, since }: { place: string; thread: string | undefined; since: number },
  row: Queued,
): Promise<string | undefined> {
  const oldest = String(since / 1000 - SKEW_S);
  const range = { channel: place, oldest, include_all_metadata: true, limit: 200 };
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const at = { ...range, ...(cursor && { cursor }) };
    const seen = thread
      ? await client.conversations.replies({ ...at, ts: thread })
      : await client.conversations.history(at);
    const found = (seen.messages as Seen[] | undefined)?.find((message) => isOurs(message, row.id));
    if (found) return found.ts;
    cursor = seen.response_metadata?.next_cursor;
    if (!cursor) return undefined;
  }
  return undefined;
}

function isOurs(message: Seen, id: number): boolean {
  return message.metadata?.event_type === METADATA && message.metadata.event_payload?.outbox === id;
}
