import { payloadOf, sendOverSocket } from '../socket/send.ts';
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

/**
 * Sends a delivery to the app, over its socket where it has one, else signed over HTTP, and logs what came back.
 * Undefined when no app is connected.
 */
export async function send(world: World, delivery: Delivery, options: Attempt = {}): Promise<Answer | undefined> {
  if (world.appUrl === undefined && !world.socketMode.on) return undefined;
  const started = performance.now();
  world.open.count += 1;
  try {
    const answer = await (world.socketMode.on ? overSocket : overHttp)(world, delivery, options);
    record(world, delivery, { answer, ms: performance.now() - started, attempt: options.attempt ?? 0 });
    return answer;
  } finally {
    world.open.count -= 1;
    if (world.open.count === 0) for (const wake of world.open.waiting.splice(0)) wake();
  }
}

function overSocket(world: World, delivery: Delivery, { attempt, headers }: Attempt): Promise<Answer> {
  const reason = headers?.['x-slack-retry-reason'] ?? '';
  return sendOverSocket(world, delivery, attempt === undefined ? undefined : { attempt, reason });
}

function overHttp(world: World, delivery: Delivery, { headers, body }: Attempt): Promise<Answer> {
  const all: Headers = {
    'content-type': delivery.contentType,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    ...signed(world.signingSecret, delivery.body, Math.floor(Date.now() / 1000)),
    ...headers,
  };
  return post(world.appUrl ?? '', body ?? delivery.body, present(all));
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
    body: payloadOf(delivery),
    answer: answer.body,
    delivery: delivery.id,
    attempt,
  });
}
