import { type Request, type Response, Router } from 'express';
import { mayRead } from '../api/scopes.ts';
import { seenBy } from '../files/seen-by.ts';
import { BOT_USER, TEAM } from '../state/ids.ts';
import type { World } from '../types.ts';
import { sendFile, sendLogin, sendMissing } from './send-file.ts';

/** `url_private`, `url_private_download` and `permalink` of files: for apps with their token in the header, and for nobody else. */
export function fileRoutes(world: World): Router {
  const routes = Router();
  const key = `${TEAM}-:id`;
  routes.get(`/files-pri/${key}/download/:name`, (request, response) => forApp(world, request, [response, true]));
  routes.get(`/files-pri/${key}/:name`, (request, response) => forApp(world, request, [response, false]));
  routes.get('/files/:user/:id/:name', (_request, response) => sendLogin(response));
  return routes;
}

function forApp(world: World, request: Request, [response, save]: [Response, boolean]): void {
  const allowed = request.get('authorization') === `Bearer ${world.botToken}` && mayRead(world);
  const file = world.files.get(String(request.params.id));
  if (!allowed) sendLogin(response);
  else if (file?.state !== 'complete' || !seenBy(world, BOT_USER, file)) sendMissing(response);
  else sendFile(world, response, [file, save]);
}
