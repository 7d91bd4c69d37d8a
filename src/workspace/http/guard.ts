import type { NextFunction, Request, Response } from 'express';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Whether a request names this machine as its host and comes from none but this workspace's own page. */
export function isOwn(host: string | undefined, origin: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host) && (origin === undefined || origin === `http://${host}`);
}

/** Turns away requests that name another host or come from another site's page: DNS rebinding and forged posts. */
export function guard(request: Request, response: Response, next: NextFunction): void {
  if (isOwn(request.get('host'), request.get('origin'))) next();
  else response.status(403).type('text').send('This workspace answers this machine only.');
}

/** A post to `/local` must be JSON, so that another site's page cannot send it without asking first. */
export function jsonOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST' || request.is('application/json')) next();
  else response.status(415).json({ ok: false, reason: 'application/json' });
}

/** Bytes under `/local` must say that they are nothing else: no form of another site's page can send that. */
export function octetsOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.is('application/octet-stream')) next();
  else response.status(415).json({ ok: false, reason: 'application/octet-stream' });
}

/** Whether a browser says that another site's page asks for this, as an image or a frame would. */
export function fromOutside(request: Request): boolean {
  return ['cross-site', 'same-site'].includes(request.get('sec-fetch-site') ?? '');
}
