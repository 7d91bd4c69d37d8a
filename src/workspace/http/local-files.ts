import { type Request, type Response, Router } from 'express';
import { copy } from '../copy.ts';
import { LARGEST_MB } from '../files/limits.ts';
import { seenBy } from '../files/seen-by.ts';
import { upload } from '../local/upload.ts';
import type { World } from '../types.ts';
import { fromOutside, octetsOnly } from './guard.ts';
import { sendFile, sendMissing } from './send-file.ts';
import { bytesOnly } from './upload-route.ts';

/** `/local/upload` and `/local/files/…`: what people put up and look at in the page. */
export function localFiles(world: World): Router {
  const routes = Router();
  routes.post('/upload', octetsOnly, bytesOnly, (request, response) => {
    const bytes: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    response.json(upload(world, request.query, bytes));
  });
  routes.get('/files/:id/:name', (request, response) => show(world, request, response));
  routes.use('/upload', tooLarge);
  return routes;
}

/** For one person, and never inside another site's page. */
function show(world: World, request: Request, response: Response): void {
  const [file, as] = [world.files.get(request.params.id as string), String(request.query.as)];
  const known = world.people.some(({ id }) => id === as);
  if (fromOutside(request) || !known || file === undefined || !seenBy(world, as, file)) sendMissing(response);
  else sendFile(world, response, [file, request.query.save !== undefined]);
}

function tooLarge(
  error: { status?: number },
  _request: Request,
  response: Response,
  next: (error: unknown) => void,
): void {
  if (error.status === 413) response.status(413).json({ ok: false, reason: copy.fileTooLarge(LARGEST_MB) });
  else next(error);
}
