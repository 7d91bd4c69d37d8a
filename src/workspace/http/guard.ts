import type { NextFunction, Request, Response } from 'express';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Turns away requests that name another host or come from another site's page: DNS rebinding and forged posts. */
export function guard(request: Request, response: Response, next: NextFunction): void {
  const host = request.get('host') ?? '';
  const origin = request.get('origin');
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (LOOPBACK.test(host) && !foreign) next();
  else response.status(403).type('text').send('This workspace answers this machine only.');
}

/** A post to `/local` must be JSON, so that another site's page cannot send it without asking first. */
export function jsonOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST' || request.is('application/json')) next();
  else response.status(415).json({ ok: false, reason: 'application/json' });
}
