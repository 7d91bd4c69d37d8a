import { decimal, ONE } from './exact.ts';

/** Part of a range, in exact yuan or days; an end that is not `In` is not part of it. */
export interface Interval {
  low: bigint;
  high: bigint;
  lowIn: boolean;
  highIn: boolean;
}

/** The same as it is shown and kept; decimals as text. */
export interface Span {
  low: string;
  high: string;
  lowIn: boolean;
  highIn: boolean;
}

export type Unit = 'yuan' | 'days';

/** What can be imposed: fines to the 分, detention in whole days. */
const STEP: Record<Unit, bigint> = { yuan: ONE / 100n, days: ONE };

/** Moves ends that nobody can impose inward, to the next one that can be; undefined when nothing is left. */
export function imposable(interval: Interval, unit: Unit): Interval | undefined {
  const step = STEP[unit];
  const { low, high } = interval;
  const [lowOff, highOff] = [low % step, high % step];
  const inside: Interval = {
    low: lowOff === 0n ? low : low - lowOff + step,
    lowIn: lowOff === 0n ? interval.lowIn : true,
    high: high - highOff,
    highIn: highOff === 0n ? interval.highIn : true,
  };
  return least(inside, unit) > most(inside, unit) ? undefined : inside;
}

/** The smallest figure in it that can be imposed. */
function least({ low, lowIn }: Interval, unit: Unit): bigint {
  return lowIn ? low : low + STEP[unit];
}

function most({ high, highIn }: Interval, unit: Unit): bigint {
  return highIn ? high : high - STEP[unit];
}

export function shown({ low, high, lowIn, highIn }: Interval): Span {
  return { low: decimal(low), high: decimal(high), lowIn, highIn };
}
