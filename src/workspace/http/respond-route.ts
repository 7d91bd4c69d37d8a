import type { Request, Response } from 'express';
import { respond } from '../api/respond.ts';
import { checkMessage } from '../blocks/check.ts';
import { tellRefused } from '../control/refused.ts';
import { takeResponseUrl } from '../state/responses.ts';
import type { Json, ResponseUrl, World } from '../types.ts';
import { type Done, served } from './served.ts';

const STATUS: Record<string, number> = {
  used_url: 404,
  expired_url: 404,
  message_not_found: 404,
  channel_is_archived: 410,
};

/** `/respond/TEAM/ID`: what an app posts to a response URL. Refusals are HTTP errors with Slack's word as text. */
export function respondRoute(world: World) {
  return (request: Request, response: Response): Promise<void> => {
    const body = request.body as Json | undefined;
    return served(world, response, {
      ...{ surface: 'text', name: 'respond', body },
      run: () => {
        if (body === undefined || typeof body !== 'object') return refused('invalid_payload');
        const target = takeResponseUrl(world, String(request.params.id));
        return typeof target === 'string' ? refused(target) : obey(world, target, body);
      },
    });
  };
}

function obey(world: World, target: ResponseUrl, body: Json): Done {
  const error = respond(world, target, body);
  if (error === undefined) return { body: { ok: true } };
  // The answer is no more than the word; the log and the window say where.
  const found = error === 'invalid_blocks' ? checkMessage(body) : [];
  const problems = found.map(({ pointer, message }) => ({ pointer, message }));
  tellRefused(world, { method: 'respond', error, problems }, { ...target });
  return { ...refused(error), problems };
}

function refused(wrong: string): Done {
  return { body: wrong, status: STATUS[wrong] ?? 400, wrong };
}
