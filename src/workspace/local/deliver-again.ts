import { type Headers, send } from '../deliver/deliver.ts';
import { signed } from '../deliver/sign.ts';
import type { Delivery, Json, World } from '../types.ts';

/** How a delivery may be falsified: an altered body, a wrong signature, none, or a time too far off. */
const FORMS = ['same', 'tampered', 'forged', 'unsigned', 'stale', 'future'];

interface Sent {
  status: number;
  body: string;
  failed?: string;
}

/**
 * Sends a past delivery once more: `{ delivery? (log id) | event_id? | name?, form?, retry?, reason? }`;
 * the last one that fits is taken. The answer of the app comes back, or what was wrong with the request.
 */
export async function deliverAgain(world: World, given: Json): Promise<Sent | { ok: false; reason: string }> {
  const delivery = find(world, given);
  if (delivery === undefined) return { ok: false, reason: 'no such delivery' };
  const form = String(given.form ?? 'same');
  if (!FORMS.includes(form)) return { ok: false, reason: `form must be one of ${FORMS.join(', ')}` };
  const { attempt, headers } = retryOf(given);
  const answer = await send(world, delivery, {
    ...(attempt === undefined ? {} : { attempt }),
    headers: { ...headers, ...signature(world, delivery, form) },
    ...(form === 'tampered' ? { body: delivery.body.replace(/U0[A-Z]+/, 'U0SOMEBODY') } : {}),
  });
  if (answer === undefined) return { ok: false, reason: 'no app connected' };
  const { status, body, failed } = answer;
  return { status, body, ...(failed === undefined ? {} : { failed }) };
}

function find(world: World, { delivery, event_id, name }: Json): Delivery | undefined {
  return world.deliveries.findLast(
    (one) =>
      (delivery === undefined || one.id === delivery) &&
      (event_id === undefined || one.body.includes(`"event_id":"${String(event_id)}"`)) &&
      (name === undefined || one.name === name),
  );
}

function retryOf({ retry, reason = 'http_timeout' }: Json): { attempt?: number; headers?: Headers } {
  if (retry === undefined) return {};
  const headers = { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': String(reason) };
  return { attempt: Number(retry), headers };
}

function signature(world: World, delivery: Delivery, form: string): Headers {
  const now = Math.floor(Date.now() / 1000);
  if (form === 'forged') return signed(`not ${world.signingSecret}`, delivery.body, now);
  if (form === 'unsigned') return { 'x-slack-signature': undefined, 'x-slack-request-timestamp': undefined };
  if (form === 'stale') return signed(world.signingSecret, delivery.body, now - 301);
  if (form === 'future') return signed(world.signingSecret, delivery.body, now + 86_400);
  return {};
}
