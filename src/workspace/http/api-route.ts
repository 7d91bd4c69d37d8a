import type { Request, Response } from 'express';
import { call } from '../api/call.ts';
import { granted } from '../api/scopes.ts';
import { secondsToWait } from '../limits/limiter.ts';
import type { Fault, Json, World } from '../types.ts';
import { answer } from './answer.ts';
import { accepts, takeFault } from './faults.ts';
import { warned } from './warned.ts';

/** `/api/METHOD`: form or JSON, token as a bearer header or an argument. */
export function apiRoute(world: World) {
  return (request: Request, response: Response): void => {
    const started = performance.now();
    const method = String(request.params.method);
    const { token, ...args } = { ...request.query, ...(request.body as Json | undefined) } as Json;
    const bearer = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '')?.[1];
    const given = { ...args, token: bearer ?? token };
    const fault = takeFault(world, method);
    const limit = fault === undefined ? tooMany(world, method, given) : undefined;
    const body =
      limit === undefined && (fault === undefined || accepts(fault))
        ? call(world, method, given)
        : {
            ok: false,
            error: fault?.error ?? (fault === undefined || fault.kind === '429' ? 'ratelimited' : fault.kind),
          };
    if (world.manifest !== undefined) response.set('x-oauth-scopes', granted(world).join(','));
    const status = answer(response, body, fault ?? limit);
    const wrong = fault === undefined ? body.error : `fault ${fault.kind}`;
    world.log.add({
      at: world.clock.now().toISOString(),
      kind: 'request',
      name: method,
      ms: Math.round(performance.now() - started),
      status,
      ok: wrong === undefined,
      ...(wrong === undefined ? {} : { wrong: String(wrong) }),
      ...warned(args),
      body: args,
      answer: body,
    });
  };
}

/** Slack's 429 for an app that calls too often; only those whose token is known are counted. */
function tooMany(world: World, method: string, { token, ...args }: Json): Fault | undefined {
  if (token !== world.botToken && token !== world.appToken) return undefined;
  const retryAfter = secondsToWait(world, method, args);
  return retryAfter === undefined ? undefined : { method, kind: '429', retryAfter, times: 1 };
}
