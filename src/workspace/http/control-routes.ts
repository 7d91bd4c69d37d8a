import { type Request, type Response, Router } from 'express';
import { changeChannel } from '../local/change-channel.ts';
import { changeMembers } from '../local/change-members.ts';
import { changePerson } from '../local/change-person.ts';
import { endConnections } from '../socket/connections.ts';
import type { Json, World } from '../types.ts';

/** What an administrator of the workspace, or Slack itself, would do; each answers the name of a field that is wrong. */
const CONTROLS: Record<string, (world: World, given: Json) => string | undefined> = {
  channels: changeChannel,
  people: changePerson,
  groups: changeMembers,
  socket: endConnections,
};

/** `/local/channels`, `/local/people`, …: for tests and whoever tries things out. */
export function controlRoutes(world: World): Router {
  const routes = Router();
  for (const [name, control] of Object.entries(CONTROLS)) {
    routes.post(`/${name}`, (request: Request, response: Response) => {
      const wrong = control(world, (request.body ?? {}) as Json);
      if (wrong === undefined) response.json({ ok: true });
      else response.status(400).json({ ok: false, reason: wrong });
    });
  }
  return routes;
}
