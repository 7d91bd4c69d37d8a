import { type Request, type Response, Router } from 'express';
import { steeringRoutes } from '../control/routes.ts';
import { copy } from '../copy.ts';
import { act } from '../local/act.ts';
import { deliverAgain } from '../local/deliver-again.ts';
import { stateFor } from '../local/state.ts';
import { suggest } from '../local/suggest.ts';
import type { Change } from '../protocol.ts';
import type { Json, World } from '../types.ts';
import { controlRoutes } from './control-routes.ts';
import { jsonOnly } from './guard.ts';

const BEAT_MS = 20_000;

/** `/local/…`: what the page, the command line and the tests say to the workspace. */
export function localRoutes(world: World): Router {
  const routes = Router();
  routes.use(jsonOnly);
  routes.use(controlRoutes(world));

  routes.get('/state', (request, response) => {
    const state = stateFor(world, request.query.as);
    if (state === undefined) response.status(404).json({ ok: false, reason: copy.unknownPerson });
    else response.json(state);
  });

  routes.get('/stream', (request, response) => stream(world, request, response));

  routes.post('/act', async (request, response) => {
    response.json(await act(world, bodyOf(request)));
  });

  routes.post('/suggest', async (request, response) => {
    response.json(await suggest(world, bodyOf(request)));
  });

  routes.post('/deliver', async (request, response) => {
    const sent = await deliverAgain(world, bodyOf(request));
    response.status('reason' in sent ? 400 : 200).json(sent);
  });

  routes.use(steeringRoutes(world));
  return routes;
}

function bodyOf(request: Request): Json {
  return (request.body ?? {}) as Json;
}

/** Server-sent events: every Change this person may see. */
function stream(world: World, request: Request, response: Response): void {
  const as = String(request.query.as);
  if (!world.people.some((person) => person.id === as)) {
    response.status(404).json({ ok: false, reason: copy.unknownPerson });
    return;
  }
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).flushHeaders();
  response.write(': connected\n\n');
  const unwatch = world.stream.watch(as, (change: Change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
  const beat = setInterval(() => response.write(': beat\n\n'), BEAT_MS).unref();
  response.on('close', () => {
    clearInterval(beat);
    unwatch();
  });
}
