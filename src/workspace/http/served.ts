import type { Response } from 'express';
import type { Fault } from '../faults/kinds.ts';
import { accepts, delayed, takeFault } from '../faults/take.ts';
import type { Refusal } from '../protocol.ts';
import type { Json, World } from '../types.ts';
import { answer, type Outcome, type Surface } from './answer.ts';
import { warned } from './warned.ts';

export interface Done extends Outcome {
  /** Slack's word when it was refused, and what is wrong where. */
  wrong?: string;
  problems?: Refusal['problems'];
  /** Sentences for the log. */
  warnings?: string[];
}

interface Asked {
  surface: Surface;
  /** Web API method, `respond` or `upload`: what faults and the log call it. */
  name: string;
  /** What was sent, for the log: decoded, and without the token. */
  body: unknown;
  /** Sentences for the log besides those about the text. */
  warnings?: string[];
  /** Where it comes too often: the seconds to wait before it may come again. */
  wait?(): number | undefined;
  /** Carries it out. */
  run(): Done;
}

/** Answers one request of the app, with the fault that is due for it, and writes it into the log. */
export async function served(world: World, response: Response, asked: Asked): Promise<void> {
  const { surface, name, body } = asked;
  const started = performance.now();
  const at = world.clock.now().toISOString();
  const fault = takeFault(world, name);
  if (!(await delayed(world, fault))) return;
  const wait = fault === undefined ? asked.wait?.() : undefined;
  const done = wait !== undefined ? limited(wait) : fault === undefined || accepts(fault) ? asked.run() : lost(fault);
  const status = answer(response, done, { surface, ...(fault && { fault }) });
  const wrong = fault === undefined || fault.kind === 'delay' ? done.wrong : `fault ${fault.kind}`;
  world.log.add({
    ...{ at, kind: 'request', name, status, body, answer: done.body },
    ms: Math.round(performance.now() - started),
    ok: wrong === undefined,
    ...(wrong === undefined ? {} : { wrong }),
    ...(done.problems?.length ? { problems: done.problems } : {}),
    ...(fault === undefined ? {} : { fault: fault.kind }),
    ...warned(body as Json | undefined, [...(asked.warnings ?? []), ...(done.warnings ?? [])]),
  });
}

/** Slack's answer to who calls too often. */
function limited(retryAfter: number): Done {
  const body = { ok: false, error: 'ratelimited' };
  return { body, status: 429, headers: { 'retry-after': String(retryAfter) }, wrong: 'ratelimited' };
}

/** What stands in the log for a request that was never carried out. */
function lost({ kind, error }: Fault): Done {
  return { body: { ok: false, error: kind === '429' ? 'ratelimited' : (error ?? kind) } };
}
