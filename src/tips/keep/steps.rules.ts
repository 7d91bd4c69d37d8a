import type { TipRow } from '../../storage/tip-tables.ts';

/** Taking it up, passing it on, and ending it with what was found. */
export type Step =
  | { to: 'accepted' | 'transferred' }
  | { to: 'closed'; result: 'true' | 'partly' | 'untrue' | 'refused' };

/**
 * Whether a tip in this state may take this step: taken up once received, or again after it was passed on; refused (不予
 * 受理) only before it is taken up, found true or not only afterwards.
 */
export function mayStep({ state, accepted_on }: Pick<TipRow, 'state' | 'accepted_on'>, step: Step): boolean {
  if (state === 'closed') return false;
  if (step.to === 'closed') return (step.result === 'refused') === (accepted_on === null);
  if (step.to === 'accepted') return state !== 'accepted';
  return state !== 'transferred';
}
