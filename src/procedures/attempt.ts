import { NotLoaded } from '../knowledge/not-loaded.ts';
import type { Due } from './clock.rules.ts';
import { cannot } from './copy.ts';

interface Attempt {
  due?: Due | undefined;
  why?: string;
  missing?: number;
}

/** The dates, or why there are none when the calendar of a year is not loaded. */
export function attempt(compute: () => Due | undefined): Attempt {
  try {
    return { due: compute() };
  } catch (error) {
    if (error instanceof NotLoaded) return { why: cannot.year(error.year), missing: error.year };
    throw error;
  }
}
