import type { Answer } from '../deliver/post.ts';
import { newId } from '../state/ids.ts';
import type { Delivery, World } from '../types.ts';
import { connection, isOpen } from './connections.ts';

const WAIT_MS = 3000;
/** How long an event that was lost with its connection waits for the next one. */
const KEPT_MS = 300_000;
const TYPES = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const;

interface Retry {
  attempt: number;
  reason: string;
}

const NONE = { status: 0, body: '', contentType: '', noRetry: false };

/**
 * Sends a delivery over one connection and waits 3 s for its acknowledgement; never throws. When the connection
 * goes before, the same envelope is sent over the next one: an event even after those 3 s.
 */
export function sendOverSocket(world: World, delivery: Delivery, retry?: Retry): Promise<Answer> {
  const socket = connection(world);
  if (!socket) return Promise.resolve({ ...NONE, failed: 'connection_failed' });
  const id = newId('EN');
  const text = JSON.stringify({
    envelope_id: id,
    type: TYPES[delivery.kind],
    accepts_response_payload: delivery.kind !== 'event',
    payload: payloadOf(delivery),
    ...(delivery.kind === 'event' && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }),
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(giveUp(world, id, delivery)), WAIT_MS);
    const acknowledge = (payload: unknown) => {
      clearTimeout(timer);
      world.envelopes.delete(id);
      delivery.taken = true;
      resolve(answerOf(payload));
    };
    world.envelopes.set(id, { text, socket, acknowledge });
    socket.send(text);
  });
}

/** What became of an envelope after 3 s. An event whose connection went stays for the next connection. */
function giveUp(world: World, id: string, { kind }: Delivery): Answer {
  const envelope = world.envelopes.get(id);
  const lost = envelope !== undefined && !isOpen(envelope.socket);
  if (lost && kind === 'event') world.clock.after(KEPT_MS, () => world.envelopes.delete(id));
  else world.envelopes.delete(id);
  return { ...NONE, failed: lost ? 'connection_failed' : 'http_timeout' };
}

/** Sends again what went down with its connection, when there is another one: same envelope, same id. */
export function redeliver(world: World): void {
  const socket = connection(world);
  if (socket === undefined) return;
  for (const envelope of world.envelopes.values()) {
    if (isOpen(envelope.socket)) continue;
    envelope.socket = socket;
    socket.send(envelope.text);
  }
}

/** What the body of the same delivery over HTTP carries. */
export function payloadOf({ kind, body }: Delivery): unknown {
  if (kind === 'event') return JSON.parse(body);
  const form = Object.fromEntries(new URLSearchParams(body));
  return form.payload === undefined ? form : JSON.parse(form.payload);
}

/** The acknowledgement as the HTTP answer it stands for. */
function answerOf(payload: unknown): Answer {
  const text = typeof payload === 'string';
  const empty = payload === undefined || payload === null;
  const body = empty ? '' : text ? payload : JSON.stringify(payload);
  return { status: 200, body, contentType: text ? 'text/plain' : 'application/json', noRetry: false };
}
