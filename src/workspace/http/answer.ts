import type { Response } from 'express';
import type { Fault, Json } from '../types.ts';

/** Sends an API answer, or what a fault makes of it; the HTTP status sent (0 when none was). */
export function answer(response: Response, body: Json | string, fault?: Fault): number {
  switch (fault?.kind) {
    case undefined:
      return sendBody(response, body);
    case '429':
      response.set('retry-after', String(fault.retryAfter ?? 1));
      response.status(429).json({ ok: false, error: 'ratelimited' });
      return 429;
    case '500-before':
    case '500-after':
      response.status(500).type('text').send('Internal Server Error');
      return 500;
    case 'html':
      response.status(200).type('html').send('<!doctype html><title>Slack</title><h1>Server Error</h1>');
      return 200;
    case 'error':
      response.json({ ok: false, error: fault.error ?? 'internal_error' });
      return 200;
    case 'reset-after':
      response.socket?.resetAndDestroy();
      return 0;
    case 'hang':
    case 'hang-after':
      return 0;
  }
}

function sendBody(response: Response, body: Json | string): number {
  if (typeof body === 'string') response.type('text').send(body);
  else response.json(body);
  return response.statusCode;
}
