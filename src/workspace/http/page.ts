import express, { Router } from 'express';

/** Nothing from anywhere else; styles may stand in elements, scripts may not. */
const POLICY = [
  ...["default-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:"],
  ...["object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

/** The built page at `/`, and for every permalink. */
export function pageRoutes(directory: string): Router {
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    next();
  });
  routes.use(express.static(directory, { cacheControl: false }));
  routes.get('/archives/:channel/:message', (_request, response) => {
    response.sendFile('index.html', { root: directory });
  });
  return routes;
}
