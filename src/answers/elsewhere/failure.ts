import { z } from 'zod';
import { elsewhereCopy as copy } from './copy.ts';
import { Unusable } from './vector.ts';

/** Why a server did not help, as a code. Never its own words: they may repeat a key or a question. */
export type Failure = 'late' | 'unusable' | 'unreachable' | 'other' | `HTTP ${number}`;

/** The same model name, other vectors. */
export class OtherModel extends Error {}

export class Late extends Error {}

/** A model did not answer as it should; `cause` is why. */
export class Unanswered extends Error {
  readonly status: unknown;

  constructor(cause: unknown) {
    super('no answer', { cause });
    this.status = (cause as { status?: unknown }).status;
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Unanswered) return failureOf(error.cause);
  if (error instanceof OtherModel) return 'other';
  if (error instanceof Late) return 'late';
  const { status, name } = error as { status?: unknown; name?: string };
  if (typeof status === 'number') return `HTTP ${status}`;
  if (name === 'TimeoutError' || name === 'AbortError') return 'late';
  // LangChain reads past the end of what it was given too few of; a failed connection has a cause.
  const isShort = error instanceof TypeError && error.cause === undefined;
  const isUnread = isShort || [Unusable, z.ZodError, SyntaxError].some((kind) => error instanceof kind);
  return isUnread ? 'unusable' : 'unreachable';
}

export function failureText(failure: Failure): string {
  const { refused, ...known } = copy.failure;
  return failure.startsWith('HTTP ')
    ? refused(Number(failure.slice(5)))
    : known[failure as Exclude<Failure, `HTTP ${number}`>];
}
