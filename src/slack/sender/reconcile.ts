import type { WebClient } from '@slack/web-api';
import type { Queued } from '../../storage/outbox.ts';
import { METADATA } from './call.ts';

/** Seconds before our own clock at which the search starts, for clocks that disagree. */
const SKEW_S = 300;

interface Seen {
  ts?: string;
  metadata?: { event_type?: string; event_payload?: { outbox?: number } };
}

/**
 * After an unknown outcome: asks Slack whether the message is there. Undefined: it is not, send it.
 * Throws when Slack cannot be asked now. Only posts can be found; other calls may be repeated.
 */
export async function findSent(client: WebClient, row: Queued): Promise<{ channel: string; ts: string } | undefined> {
  if (row.method !== 'chat.postMessage') return undefined;
  const { channel, thread_ts } = JSON.parse(row.payload ?? '{}') as { channel: string; thread_ts?: string };
  const place = await conversation(client, channel);
  const range = {
    channel: place,
    oldest: String(Date.parse(row.created_at) / 1000 - SKEW_S),
    include_all_metadata: true,
    limit: 200,
  };
  const page = thread_ts
    ? await client.conversations.replies({ ...range, ts: thread_ts })
    : await client.conversations.history(range);
  const found = (page.messages as Seen[] | undefined)?.find((message) => isOurs(message, row.id));
  return found?.ts ? { channel: place, ts: found.ts } : undefined;
}

function isOurs(message: Seen, id: number): boolean {
  return message.metadata?.event_type === METADATA && message.metadata.event_payload?.outbox === id;
}

/** A post to a person went to the direct message with them. */
async function conversation(client: WebClient, channel: string): Promise<string> {
  if (!/^[UW]/.test(channel)) return channel;
  const opened = await client.conversations.open({ users: channel });
  return opened.channel?.id ?? channel;
}
