import { type Failure, failureOf, Late } from './failure.ts';

/** So many failures in a row, and nobody waits any more. */
const FAILURES = 2;
const PAUSE_MS = 30_000;

export interface Guard {
  /** What the work gives, or undefined where it fails, is late, or has failed before: a question never waits twice for nothing. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** How many attempts were made, and how many gave nothing. */
  counts(): { asked: number; missed: number };
}

export interface GuardOptions {
  seconds: number;
  /** It does not help any more, and why; or again. Said once each time. */
  onChange: (failure: Failure | undefined) => void;
  now?: () => number;
}

/**
 * Keeps a server from costing more than `seconds` a question. After two failures it is left alone for half a minute; then
 * one question's work is tried without that question waiting for it.
 */
export function guardOf({ seconds, onChange, now = Date.now }: GuardOptions): Guard {
  let failures = 0;
  let until = 0;
  let [asked, missed] = [0, 0];
  async function tried<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await within(seconds, work());
      if (failures >= FAILURES) onChange(undefined);
      failures = 0;
      return result;
    } catch (error) {
      failures += 1;
      until = now() + PAUSE_MS;
      if (failures === FAILURES) onChange(failureOf(error));
      return undefined;
    }
  }
  return {
    counts: () => ({ asked, missed }),
    async attempt(work) {
      asked += 1;
      const isOpen = failures >= FAILURES;
      const result = isOpen ? undefined : await tried(work);
      if (isOpen && now() >= until) {
        until = now() + PAUSE_MS;
        void tried(work);
      }
      if (result === undefined) missed += 1;
      return result;
    },
  };
}

/** Rejects with `Late` when the time is over; the work goes on unheard. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
