import type { Fault } from '../faults/kinds.ts';
import { delayed, takeFault } from '../faults/take.ts';
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
  const fault = takeFault(world, `deliver:${delivery.kind}`);
  world.open.count += 1;
  try {
    await delayed(world, fault);
    const again = fault?.kind === 'duplicate' ? once(world, delivery, { ...options, fault }) : undefined;
    const answer = await once(world, delivery, { ...options, fault });
    await again;
    return answer;
  } finally {
    world.open.count -= 1;
    if (world.open.count === 0) for (const wake of world.open.waiting.splice(0)) wake();
  }
}

/** One sending and its line in the log; a dropped one never leaves. */
async function once(
  world: World,
  delivery: Delivery,
  options: Attempt & { fault: Fault | undefined },
): Promise<Answer> {
  const started = performance.now();
  const way = options.fault?.kind === 'drop' ? lostOnTheWay : world.socketMode.on ? overSocket : overHttp;
  const answer = await way(world, delivery, options);
  record(world, delivery, { ...options, answer, ms: performance.now() - started });
  return answer;
}

function lostOnTheWay(): Promise<Answer> {
  return Promise.resolve({ status: 0, body: '', contentType: '', noRetry: false, failed: 'connection_failed' });
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

interface Sent extends Attempt {
  answer: Answer;
  ms: number;
  fault: Fault | undefined;
}

function record(world: World, delivery: Delivery, { answer, ms, attempt = 0, fault }: Sent): void {
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
    ...(fault === undefined ? {} : { fault: fault.kind }),
  });
}
