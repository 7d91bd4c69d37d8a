import type { Response } from 'express';
import type { Fault } from '../faults/kinds.ts';
import type { Json } from '../types.ts';

/** Whom the answer is for: Web API methods say errors in JSON, response and upload URLs in plain text with an HTTP status. */
export type Surface = 'api' | 'text';

export interface Outcome {
  /** 200 when absent. */
  status?: number;
  body: Json | string;
  headers?: Record<string, string>;
}

/** Sends an answer, or what a fault makes of it; the HTTP status sent (0 when none was). */
export function answer(response: Response, outcome: Outcome, { surface, fault }: { surface: Surface; fault?: Fault }) {
  const [status, body] = fault === undefined || fault.kind === 'delay' ? [] : spoilt(fault, surface);
  if (status === 0) {
    if (fault?.kind.startsWith('reset')) response.socket?.resetAndDestroy();
    return 0;
  }
  if (fault?.kind === '429') response.set('retry-after', String(fault.retryAfter ?? 1));
  else response.set(outcome.headers ?? {});
  response.status(status ?? outcome.status ?? 200);
  const sent = body ?? outcome.body;
  if (typeof sent !== 'string') response.json(sent);
  else response.type(fault?.kind === 'html' ? 'html' : 'text').send(sent);
  return response.statusCode;
}

/** Status and body a fault puts in place of the true ones; status 0 is no answer at all. */
function spoilt({ kind, error = 'internal_error' }: Fault, surface: Surface): [number, (Json | string)?] {
  const api = surface === 'api';
  if (kind === '429') return [429, api ? { ok: false, error: 'ratelimited' } : 'rate_limited'];
  if (kind === 'error') return api ? [200, { ok: false, error }] : [400, error];
  if (kind === 'html') return [200, '<!doctype html><title>Slack</title><h1>Server Error</h1>'];
  return kind.startsWith('500') ? [500, 'Internal Server Error'] : [0];
}
