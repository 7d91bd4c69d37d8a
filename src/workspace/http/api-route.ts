import type { Request, Response } from 'express';
import { call } from '../api/call.ts';
import { granted } from '../api/scopes.ts';
import { problemsIn } from '../control/problems.ts';
import { tellRefused } from '../control/refused.ts';
import { secondsToWait } from '../limits/limiter.ts';
import type { Json, World } from '../types.ts';
import { calledWith } from './api-arguments.ts';
import { served } from './served.ts';

/** `/api/METHOD`: form or JSON, token as a bearer header or an argument. */
export function apiRoute(world: World) {
  return (request: Request, response: Response): Promise<void> => {
    const method = String(request.params.method);
    const { args, token, wrong, warnings = [] } = calledWith(request, method);
    if (world.manifest !== undefined) response.set('x-oauth-scopes', granted(world).join(','));
    const given = { ...args, token };
    return served(world, response, {
      ...{ surface: 'api', name: method, body: args, warnings },
      wait: () => tooMany(world, method, given),
      run: () => {
        const body = wrong === undefined ? call(world, method, given) : { ok: false, error: wrong };
        if (body.ok === true) return { body, warnings: unthreaded(args, body) };
        const refusal = { method, error: String(body.error), problems: problemsIn(body) };
        tellRefused(world, refusal, args);
        return { body, wrong: refusal.error, problems: refusal.problems };
      },
    });
  };
}

/** What the log says of a reply that Slack has posted to the channel, since its thread is gone. */
function unthreaded({ thread_ts }: Json, { message }: Json): string[] {
  const lost = thread_ts && typeof message === 'object' && (message as Json | null)?.thread_ts === undefined;
  return lost ? ['the thread is gone, so Slack posts this to the channel, where everybody reads it'] : [];
}

/** Seconds an app that calls too often has to wait; only those whose token is known are counted. */
function tooMany(world: World, method: string, { token, ...args }: Json): number | undefined {
  if (token !== world.botToken && token !== world.appToken) return undefined;
  return secondsToWait(world, method, args);
}
