import { copy } from '../copy.ts';
import { Refusal } from '../refusal.ts';

/** What one file may be, and how long it may take. */
export interface Limits {
  bytes: number;
  ms: number;
}

/** As much as Slack takes in a form. */
export const LIMITS: Limits = { bytes: 10 * 2 ** 20, ms: 60_000 };

export function tooLarge({ bytes }: Limits): Refusal {
  return new Refusal(copy.fileOver(Math.floor(bytes / 2 ** 20)));
}
