import type { WebClient } from '@slack/web-api';
import type { Queued } from '../../storage/outbox.ts';
import { byStatus, type Outcome, outcomeOf } from './outcome.ts';

/** Our own method name for a message that goes to a response URL. */
export const RESPOND = 'respond';
export const METADATA = 'plumbline_message';

const TIMEOUT_MS = 10_000;

interface Posted {
  channel?: string;
  ts?: string;
}

/** Makes one call, once. The message carries the row's id as metadata, so that it can be found again. */
export async function call(client: WebClient, row: Queued): Promise<Outcome> {
  const payload = JSON.parse(row.payload ?? '{}') as Record<string, unknown>;
  if (row.method === RESPOND) return respond(payload as unknown as Respond);
  if (row.method === 'chat.postMessage') payload.metadata = { event_type: METADATA, event_payload: { outbox: row.id } };
  try {
    const { channel, ts } = (await client.apiCall(row.method, payload)) as Posted;
    return { kind: 'sent', ...(channel && { channel }), ...(ts && { ts }) };
  } catch (error) {
    return outcomeOf(error);
  }
}

interface Respond {
  url: string;
  body: unknown;
  /** Whom to write to instead when the URL takes no more. */
  user?: string;
}

/** Posts to a response URL, once. */
export async function respond({ url, body }: Respond): Promise<Outcome> {
  try {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? { kind: 'sent' } : byStatus(response.status, response.headers.get('retry-after'));
  } catch (error) {
    return outcomeOf(error);
  }
}
