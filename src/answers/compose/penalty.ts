import type { Penalty } from '../../knowledge/types.ts';
import { penaltySize } from '../amounts.ts';
import { penaltyCopy } from './copy.ts';

/** One row of penalties in words, condition first: 责令改正后拒不改正的，处1万元以上10万元以下罚款. Figures come from the row alone. */
export function penaltySentence(row: Penalty): string {
  const core = row.must === 'may' ? penaltyCopy.may(imposed(row)) : imposed(row);
  const decided = row.decidedBy ? penaltyCopy.decidedBy(row.decidedBy, core) : core;
  const whole = `${decided}${row.plus.map(penaltyCopy.plus).join('')}`;
  return row.when ? penaltyCopy.when(row.when, whole) : whole;
}

function imposed(row: Penalty): string {
  const { kind, who = '', per = '', type, baseFloor } = row;
  if (kind === 'other') return penaltyCopy.plain(who, type);
  if (kind === 'local') return penaltyCopy.local(who, type, penaltySize(row));
  const floor = baseFloor ? penaltyCopy.floor(baseFloor) : '';
  return `${penaltyCopy.impose(who, per, penaltySize(row), type)}${floor}`;
}
