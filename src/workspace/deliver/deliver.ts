import { newId } from '../state/ids.ts';
import type { Delivery, DeliveryKind, World } from '../types.ts';
import { type Answer, post } from './post.ts';
import { signed } from './sign.ts';

const KEPT = 500;

/** Makes a delivery out of a body: JSON for events, a form for commands and interactions. */
export function newDelivery(world: World, kind: DeliveryKind, [name, body]: [string, object]): Delivery {
  const form = kind === 'command' ? (body as Record<string, string>) : { payload: JSON.stringify(body) };
  const delivery: Delivery = {
    id: newId('DL'),
    kind,
    name,
    contentType: kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
    body: kind === 'event' ? JSON.stringify(body) : new URLSearchParams(form).toString(),
  };
  world.deliveries.push(delivery);
  if (world.deliveries.length > KEPT) world.deliveries.shift();
  return delivery;
}

/** Headers added to, or put in place of, the signed ones; undefined takes one away. */
export type Headers = Record<string, string | undefined>;

interface Attempt {
  attempt?: number;
  headers?: Headers;
  /** Sent instead of the delivery's own body, under the signature of the own one. */
  body?: string;
}

/** Sends a delivery to the app, signed, and logs what came back. Undefined when no app is connected. */
export async function send(world: World, delivery: Delivery, options: Attempt = {}): Promise<Answer | undefined> {
  const url = world.appUrl;
  if (url === undefined) return undefined;
  const headers: Headers = {
    'content-type': delivery.contentType,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    ...signed(world.signingSecret, delivery.body, Math.floor(Date.now() / 1000)),
    ...options.headers,
  };
  const started = performance.now();
  world.open.count += 1;
  try {
    const answer = await post(url, options.body ?? delivery.body, present(headers));
    record(world, delivery, { answer, ms: performance.now() - started, attempt: options.attempt ?? 0 });
    return answer;
  } finally {
    world.open.count -= 1;
    if (world.open.count === 0) for (const wake of world.open.waiting.splice(0)) wake();
  }
}

function present(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined));
}

/** Resolves when no delivery awaits its HTTP answer. */
export function idle(world: World): Promise<void> {
  if (world.open.count === 0) return Promise.resolve();
  return new Promise((resolve) => world.open.waiting.push(resolve));
}

function record(world: World, delivery: Delivery, sent: { answer: Answer; ms: number; attempt: number }): void {
  const { answer, ms, attempt } = sent;
  world.log.add({
    at: world.clock.now().toISOString(),
    kind: 'delivery',
    name: delivery.name,
    ms: Math.round(ms),
    status: answer.status,
    ok: answer.failed === undefined,
    ...(answer.failed === undefined ? {} : { wrong: answer.failed }),
    body: decoded(delivery),
    answer: answer.body,
    delivery: delivery.id,
    attempt,
  });
}

function decoded(delivery: Delivery): unknown {
  if (delivery.kind === 'event') return JSON.parse(delivery.body);
  const form = Object.fromEntries(new URLSearchParams(delivery.body));
  return form.payload === undefined ? form : JSON.parse(form.payload);
}
