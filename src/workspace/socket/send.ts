import type { Answer } from '../deliver/post.ts';
import { newId } from '../state/ids.ts';
import type { Delivery, World } from '../types.ts';

const WAIT_MS = 3000;
const TYPES = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const;

interface Retry {
  attempt: number;
  reason: string;
}

/** Sends a delivery over the newest connection and waits 3 s for its acknowledgement; never throws. */
export function sendOverSocket(world: World, delivery: Delivery, retry?: Retry): Promise<Answer> {
  const socket = [...world.sockets].findLast((one) => one.readyState === one.OPEN);
  const none = { status: 0, body: '', contentType: '', noRetry: false };
  if (!socket) return Promise.resolve({ ...none, failed: 'connection_failed' });
  const envelope_id = newId('EN');
  const envelope = {
    envelope_id,
    type: TYPES[delivery.kind],
    accepts_response_payload: delivery.kind !== 'event',
    payload: payloadOf(delivery),
    ...(delivery.kind === 'event' && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }),
  };
  return new Promise((resolve) => {
    const timer = setTimeout(() => done({ ...none, failed: 'http_timeout' }), WAIT_MS);
    const gone = () => done({ ...none, failed: 'connection_failed' });
    const done = (answer: Answer) => {
      clearTimeout(timer);
      world.acks.delete(envelope_id);
      socket.off('close', gone);
      resolve(answer);
    };
    world.acks.set(envelope_id, (payload) => done(answerOf(payload)));
    socket.once('close', gone);
    socket.send(JSON.stringify(envelope));
  });
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
