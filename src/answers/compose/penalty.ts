import type { Penalty } from '../../knowledge/types.ts';
import { days, penaltyCopy, percent, span, times, yuan } from './copy.ts';

/** One row of penalties in words, condition first: 责令改正后拒不改正的，处1万元以上10万元以下罚款. Figures come from the row alone. */
export function penaltySentence(row: Penalty): string {
  const core = row.must === 'may' ? penaltyCopy.may(imposed(row)) : imposed(row);
  const decided = row.decidedBy ? penaltyCopy.decidedBy(row.decidedBy, core) : core;
  const whole = `${decided}${row.plus.map(penaltyCopy.plus).join('')}`;
  return row.when ? penaltyCopy.when(row.when, whole) : whole;
}

function imposed(row: Penalty): string {
  const who = row.who ?? '';
  if (row.kind === 'other') return penaltyCopy.plain(who, row.type);
  if (row.kind === 'local') return penaltyCopy.local(who, row.type);
  const floor = row.baseFloor ? penaltyCopy.floor(row.baseFloor) : '';
  return penaltyCopy.impose(who, `${row.base ?? ''}${floor}`, row.per ?? '', amountOf(row), row.type);
}

function amountOf(row: Penalty): string {
  switch (row.kind) {
    case 'multiple':
      return between(row.minTimes, row.maxTimes, times);
    case 'percent':
      return between(row.minPercent, row.maxPercent, percent);
    case 'days':
      return between(row.min, row.max, days);
    case 'fixed':
      return row.amount === undefined ? '' : yuan(row.amount);
    default:
      return between(row.min, row.max, yuan);
  }
}

function between(low: number | undefined, high: number | undefined, print: (n: number) => string): string {
  return span(low ? print(low) : undefined, high === undefined ? undefined : print(high));
}
