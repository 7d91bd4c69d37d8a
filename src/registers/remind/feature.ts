import type { Feature } from '../../slack/feature.ts';
import type { Register } from '../define.ts';
import { remindersDue } from './round.ts';
import { snoozeButton, whyButton } from './snooze.action.ts';

/** Reminders of the dates in these registers. */
export function remindFeature(registers: Register[]): Feature {
  return {
    name: 'reminders',
    actions: [snoozeButton, whyButton],
    due: (services) => remindersDue(registers, services),
  };
}
