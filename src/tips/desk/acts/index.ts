import type { ButtonSpec } from '../../../slack/kit/blocks.ts';
import type { Tip } from '../../keep/tips.ts';
import type { Standing } from '../standing.ts';
import type { Act } from './act.ts';
import { sorting } from './sorting.ts';
import { steps } from './steps.ts';
import { writing } from './writing.ts';

/** Everything that supervision does with a tip, in the order of the buttons. */
export const acts: Act[] = [...steps, ...writing, ...sorting];

export const actId = ({ id }: Pick<Act, 'id'>): string => `tips_${id}`;

/** Whether a tip may take this as it stands. */
export const isOpen = ({ may }: Act, tip: Tip, standing: Standing): boolean => may?.(tip, standing) ?? true;

/** The buttons of a card. */
export function actButtons(tip: Tip, standing: Standing): ButtonSpec[] {
  return acts
    .filter((act) => isOpen(act, tip, standing))
    .map((act) => ({ action: actId(act), label: act.name, value: tip.id }));
}
