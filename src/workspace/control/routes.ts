import { type Request, Router } from 'express';
import { methods } from '../api/methods.ts';
import { addFault, clearFaults } from '../faults/ask.ts';
import { DELIVERY_KINDS, DELIVERY_NAMES, REQUEST_KINDS } from '../faults/kinds.ts';
import type { Json, World } from '../types.ts';
import { clockOf, setClock } from './clock.ts';
import { logPage } from './log.ts';

/** The part of `/local` that controls the workspace itself: its time, its faults and its log. */
export function steeringRoutes(world: World): Router {
  const routes = Router();

  routes.get('/clock', (_request, response) => void response.json(clockOf(world)));
  const move = async (given: Json) => {
    const wrong = await setClock(world, given);
    return wrong === undefined ? { ok: true, ...clockOf(world) } : { ok: false, reason: wrong };
  };
  routes.post('/clock', async (request, response) => {
    const moved = await move(bodyOf(request));
    response.status(moved.ok ? 200 : 400).json(moved);
  });
  routes.post('/advance', async (request, response) => {
    const { ms } = bodyOf(request);
    const moved = Number(ms) < 0 ? { ok: false, reason: 'ms' } : await move({ ms });
    response.status(moved.ok ? 200 : 400).json(moved);
  });

  routes.get('/faults', (_request, response) => {
    response.json({
      faults: world.faults,
      requests: { names: [...Object.keys(methods).sort(), 'respond', 'upload', '*'], kinds: REQUEST_KINDS },
      deliveries: { names: DELIVERY_NAMES, kinds: DELIVERY_KINDS },
    });
  });
  routes.post('/fault', (request, response) => {
    const added = addFault(world, bodyOf(request));
    if ('id' in added) response.json({ ok: true, id: added.id });
    else response.status(400).json({ ok: false, reason: added.wrong });
  });
  routes.delete(['/faults', '/faults/:id'], (request, response) => {
    const cleared = clearFaults(world, request.params.id as string | undefined);
    response.status(cleared ? 200 : 404).json(cleared ? { ok: true } : { ok: false, reason: 'id' });
  });

  routes.get('/log', (request, response) => void response.type('json').send(logPage(world, request.query)));
  return routes;
}

function bodyOf(request: Request): Json {
  return (request.body ?? {}) as Json;
}
