import webApi from '@slack/web-api';

/** How a call to Slack ended. `unknown`: it may or may not have been accepted. */
export type Outcome =
  | { kind: 'sent'; channel?: string; ts?: string }
  | { kind: 'refused'; error: string }
  | { kind: 'later'; seconds: number }
  | { kind: 'unknown'; error: string };

/** Platform errors that pass by themselves. */
const PASSING = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited']);

/** Seconds to wait after a 429 that names none. */
const NO_HINT_S = 30;
const LONGEST_S = 3600;
/** With these nothing reached Slack at all. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);
const OFFLINE_S = 3;

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof webApi.WebAPIRateLimitedError) return later(error.retryAfter);
  if (error instanceof webApi.WebAPIPlatformError) return platform(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return byStatus(error.statusCode, error.headers?.['retry-after']);
  if (NEVER_LEFT.has(codeOf(error))) return { kind: 'later', seconds: OFFLINE_S };
  return { kind: 'unknown', error: error instanceof Error ? error.name : 'unknown' };
}

/** Slack's word for why it has refused a call; undefined for everything else. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** The system's code for what went wrong, however deep the libraries have wrapped it. */
function codeOf(error: unknown): string {
  const { code, cause, original } = (error ?? {}) as { code?: unknown; cause?: unknown; original?: unknown };
  const inner = original ?? cause;
  return inner ? codeOf(inner) : String(code ?? '');
}

/** By the status of a response that is not 2xx. */
export function byStatus(status: number, retryAfter?: string | null): Outcome {
  if (status === 429) return later(Number(retryAfter ?? NO_HINT_S));
  if (status >= 500) return { kind: 'unknown', error: `http_${status}` };
  return { kind: 'refused', error: `http_${status}` };
}

function platform(error: string): Outcome {
  // A page in between answered instead of Slack: its whole text stands where the error code should.
  if (!/^[a-z0-9_]+$/.test(error)) return { kind: 'unknown', error: 'not_slack' };
  if (error === 'ratelimited') return later(NO_HINT_S);
  return PASSING.has(error) ? { kind: 'unknown', error } : { kind: 'refused', error };
}

function later(seconds: number): Outcome {
  const sane = Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, LONGEST_S) : NO_HINT_S;
  return { kind: 'later', seconds: sane };
}
