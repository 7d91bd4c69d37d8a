import type { Request, Response } from 'express';
import { respond } from '../api/respond.ts';
import { takeResponseUrl } from '../state/responses.ts';
import type { Json, World } from '../types.ts';
import { answer } from './answer.ts';
import { accepts, takeFault } from './faults.ts';
import { warned } from './warned.ts';

const STATUS: Record<string, number> = { used_url: 404, expired_url: 404, message_not_found: 404 };

/** `/respond/TEAM/ID`: what an app posts to a response URL. Refusals are HTTP errors with Slack's word as text. */
export function respondRoute(world: World) {
  return (request: Request, response: Response): void => {
    const started = performance.now();
    const body = request.body as Json | undefined;
    const fault = takeFault(world, 'respond');
    const problem =
      fault === undefined || accepts(fault) ? obey(world, String(request.params.id), body) : `fault ${fault.kind}`;
    if (problem !== undefined) response.status(STATUS[problem] ?? 400);
    const status = answer(response, problem ?? { ok: true }, fault);
    const wrong = problem ?? (fault === undefined ? undefined : `fault ${fault.kind}`);
    world.log.add({
      at: world.clock.now().toISOString(),
      kind: 'request',
      name: 'respond',
      ms: Math.round(performance.now() - started),
      status,
      ok: wrong === undefined,
      ...(wrong === undefined ? {} : { wrong }),
      ...warned(body),
      body,
    });
  };
}

function obey(world: World, id: string, body: Json | undefined): string | undefined {
  if (body === undefined || typeof body !== 'object') return 'invalid_payload';
  const target = takeResponseUrl(world, id);
  return typeof target === 'string' ? target : respond(world, target, body);
}
