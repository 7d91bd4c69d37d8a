import type { Penalty } from '../../knowledge/types.ts';
import { penaltySize } from '../amounts.ts';
import { penaltyCopy } from './copy.ts';

/** Rows in words; two that are alternatives to each other (与…择一) become one sentence with 或者. */
export function penaltySentences(rows: Penalty[]): string[] {
  const [first, second] = rows;
  if (!first) return [];
  const [one, other] = [alternativeTo(first), second && alternativeTo(second)];
  if (!second || one === undefined || one !== other)
    return [penaltySentence(first), ...penaltySentences(rows.slice(1))];
  const left = penaltySentence(withCondition(first, one));
  const right = penaltySentence(withCondition({ ...second, who: '' }, ''));
  return [penaltyCopy.either(left, right), ...penaltySentences(rows.slice(2))];
}

/** The condition that is left when the note of the alternative is taken off; undefined where there is none. */
function alternativeTo({ when }: Penalty): string | undefined {
  return when !== undefined && penaltyCopy.alternative.test(when)
    ? when.replace(penaltyCopy.alternative, '')
    : undefined;
}

function withCondition(row: Penalty, when: string): Penalty {
  const { when: _, ...rest } = row;
  return when === '' ? rest : { ...rest, when };
}

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
