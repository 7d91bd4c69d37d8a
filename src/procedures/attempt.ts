import type { Due } from './clock.rules.ts';
import { cannot } from './copy.ts';
import { NotLoaded } from './not-loaded.ts';

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
