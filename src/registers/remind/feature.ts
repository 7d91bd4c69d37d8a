import type { Feature } from '../../slack/feature.ts';
import type { Register } from '../define.ts';
import type { Duties } from '../duty.ts';
import { remindersDue } from './round.ts';
import { snoozeButton, whyButton } from './snooze.action.ts';

/** Reminders of the dates in these registers, and of what else has to be done. */
export function remindFeature(registers: Register[], duties: Duties = async () => []): Feature {
  return {
    name: 'reminders',
    actions: [snoozeButton, whyButton],
    due: (services) => remindersDue(registers, duties, services),
  };
}
