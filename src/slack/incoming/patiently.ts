import { setTimeout as sleep } from 'node:timers/promises';
import { copy } from '../copy.ts';
import { Refusal } from '../refusal.ts';
import { outcomeOf } from '../sender/outcome.ts';

/** Waits before the second and the third try. */
const WAITS_MS = [500, 2000];
const LONGEST_S = 30;

/** Tries what may fail by the moment three times: the form is closed, and filling it in again is the person's work. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of [...WAITS_MS, undefined]) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (wait === undefined) break;
      const outcome = outcomeOf(error);
      await sleep(outcome.kind === 'later' ? Math.min(outcome.seconds, LONGEST_S) * 1000 : wait);
    }
  }
  throw new Refusal(copy.fileOutOfReach);
}
