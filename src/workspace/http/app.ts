import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { UPLOAD } from '../api/file-uploads.ts';
import type { World } from '../types.ts';
import { apiRoute } from './api-route.ts';
import { avatarRoute } from './avatar-route.ts';
import { fileRoutes } from './file-routes.ts';
import { formData } from './form-data.ts';
import { guard } from './guard.ts';
import { localFiles } from './local-files.ts';
import { localRoutes } from './local-routes.ts';
import { shallow } from './nesting.ts';
import { pageRoutes } from './page.ts';
import { respondRoute } from './respond-route.ts';
import { bytesOnly, uploadRoute } from './upload-route.ts';

const LARGEST = '2mb';

/** All the workspace answers over HTTP. */
export function createHttp(world: World, page: string | undefined): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(guard);
  app.post(`${UPLOAD}/:ticket`, bytesOnly, uploadRoute(world));
  app.use(express.json({ limit: LARGEST }), express.urlencoded({ extended: false, limit: LARGEST }));
  app.use(shallow);
  app.all('/api/:method', formData(LARGEST), apiRoute(world));
  app.post('/respond/:team/:id', respondRoute(world));
  app.get('/avatars/:file', avatarRoute(world));
  app.use(fileRoutes(world));
  app.use('/local', localFiles(world), localRoutes(world));
  if (page !== undefined) app.use(pageRoutes(page));
  app.use(broken);
  return app;
}

/** A body that cannot be read, or too large a one, in Slack's words. */
function broken(error: Error & { status?: number }, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  const form = request.is('application/json') ? 'invalid_json' : 'invalid_form_data';
  const known = error.status !== undefined && error.status < 500;
  const answer = { ok: false, error: known ? form : 'internal_error', reason: error.message };
  response.status(request.path.startsWith('/api/') && known ? 200 : (error.status ?? 500)).json(answer);
}
