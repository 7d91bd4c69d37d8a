import type { Fault, FaultKind } from '../../faults/kinds.ts';
import type { LogEntry } from '../../state/log.ts';
import { copy } from './copy.ts';

/** What went wrong carries `reason`: the name of a field, or a sentence. */
export type Done<T> = ({ ok: true } & T) | { ok: false; reason: string };

interface Offer {
  names: string[];
  kinds: FaultKind[];
}

export interface Faults {
  faults: Fault[];
  requests: Offer;
  deliveries: Offer;
}

/** Asks the workspace for something of its own; never rejects. */
async function ask<T>(path: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Done<T>> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`/local${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const answer = (await response.json()) as { reason?: string } & T;
    return response.ok ? { ...answer, ok: true } : { ok: false, reason: answer.reason ?? String(response.status) };
  } catch {
    return { ok: false, reason: copy.unreachable };
  }
}

export type Move = { at: string } | { ms: number } | { reset: true };

export const control = {
  move: (to: Move) => ask<object>('/clock', 'POST', to),
  faults: () => ask<Faults>('/faults', 'GET'),
  addFault: (fault: object) => ask<{ id: string }>('/fault', 'POST', fault),
  clearFault: (id?: string) => ask<object>(id === undefined ? '/faults' : `/faults/${id}`, 'DELETE'),
  log: (after: number | undefined, limit: number) =>
    ask<{ entries: LogEntry[]; last: number }>(
      `/log?limit=${limit}${after === undefined ? '' : `&after=${after}`}`,
      'GET',
    ),
  deliver: (delivery: string) => ask<{ status: number; failed?: string }>('/deliver', 'POST', { delivery }),
};
