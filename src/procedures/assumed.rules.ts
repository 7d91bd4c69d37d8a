import type { Period } from '../knowledge/day.ts';
import type { ClockRule, DayType } from '../knowledge/types.ts';
import { canStop } from './clock.rules.ts';
import { assumptions } from './copy.ts';
import type { Stopped } from './stopped.rules.ts';

const ROLLS: DayType[] = ['calendar', 'month', 'year'];

/** What the statute does not say and is taken to be so. */
export function assumed(
  rule: ClockRule,
  { suspended, stopped }: { suspended: Period[]; stopped: Stopped | undefined },
): string[] {
  const roll = rollOf(rule);
  return [
    ...(rule.dayType === 'hour' ? [assumptions.hours] : []),
    ...(roll ? [roll] : []),
    ...(stopped ? [stopped.founded ? assumptions.stopped : assumptions.stoppedUnfounded] : []),
    ...(suspended.length > 0 && !canStop(rule) ? [assumptions.runsThrough] : []),
  ];
}

/** The law does not say what becomes of a last day on a holiday. */
export function movesByAssumption(rule: ClockRule): boolean {
  return rollOf(rule) !== undefined;
}

function rollOf({ dayType, backward, fixed, rollBasis }: ClockRule): string | undefined {
  if (!ROLLS.includes(dayType) || fixed) return undefined;
  if (backward) return assumptions.rollBack;
  return rollBasis ? undefined : assumptions.rollForward;
}
