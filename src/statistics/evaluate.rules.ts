import { type Expression, ITEM } from '../knowledge/form.types.ts';
import { fieldsOf, isFigure } from './fields.ts';
import type { Around, Cells } from './types.ts';

export type Value = number | string | undefined;

/** What an expression is worked out against. */
export interface Sheet extends Pick<Around, 'form' | 'period' | 'previous'> {
  cells: Cells;
}

interface Reading {
  /** What a bare field code means. */
  own: 'total' | 'period';
  /** The field in turn. */
  item?: string;
}

/**
 * Whether a condition holds; undefined where a field it needs is blank, unless the rest decides it. 不适用 counts as zero.
 */
export function holds(condition: Expression, sheet: Sheet, reading: Reading = { own: 'total' }): boolean | undefined {
  if (!('op' in condition)) return undefined;
  const { op, left, right } = condition;
  if (op === 'and' || op === 'or') {
    const sides = [holds(left, sheet, reading), holds(right, sheet, reading)];
    const decisive = op === 'or';
    if (sides.includes(decisive)) return decisive;
    return sides.includes(undefined) ? undefined : !decisive;
  }
  const [a, b] = [amountOf(left, sheet, reading), amountOf(right, sheet, reading)];
  if (a === undefined || b === undefined || typeof a !== typeof b) return undefined;
  return compare(op, a, b);
}

function compare(op: string, a: number | string, b: number | string): boolean | undefined {
  switch (op) {
    case '<=':
      return a <= b;
    case '<':
      return a < b;
    case '>=':
      return a >= b;
    case '>':
      return a > b;
    case '=':
      return a === b;
    case '!=':
      return a !== b;
    default:
      return undefined;
  }
}

/** What a sum of cells comes to; undefined where one of them is blank. */
function amountOf(expression: Expression, sheet: Sheet, reading: Reading = { own: 'total' }): Value {
  if ('number' in expression) return expression.number;
  if ('day' in expression) return sheet.period.planDue;
  if ('sumOf' in expression) return sumOf(expression.sumOf, sheet);
  if ('cell' in expression) {
    const code = expression.code === ITEM ? (reading.item ?? '') : expression.code;
    return cellValue(code, expression.cell === 'own' ? reading.own : expression.cell, sheet);
  }
  const [a, b] = [amountOf(expression.left, sheet, reading), amountOf(expression.right, sheet, reading)];
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  if (expression.op === '+') return a + b;
  return expression.op === '-' ? a - b : a * b;
}

function sumOf(section: string, sheet: Sheet): Value {
  const fields = sheet.form.sections.find(({ id }) => id === section)?.fields.filter(isFigure) ?? [];
  return fields.reduce<Value>((sum, { code }) => {
    const value = cellValue(code, 'total', sheet);
    return typeof sum === 'number' && typeof value === 'number' ? sum + value : undefined;
  }, 0);
}

/** The figure of the period, the total or the total before in one field; a day or flag as such (yes is 1). */
export function cellValue(code: string, which: 'period' | 'total' | 'previous', sheet: Sheet): Value {
  const field = fieldsOf(sheet.form).find((one) => one.code === code);
  if (!field) return undefined;
  if (field.equals) {
    if (which === 'previous') return undefined;
    return amountOf(field.equals, sheet, { own: which });
  }
  if (which === 'previous') return previousTotal(code, field.type, sheet);
  const cell = sheet.cells[code];
  if (cell?.kind === 'flag') return cell.yes ? 1 : 0;
  if (cell?.kind === 'day') return cell.day;
  if (cell?.kind === 'none') return isFigure(field) ? 0 : undefined;
  if (cell?.kind !== 'count') return undefined;
  if (which === 'period' || field.type === 'stock') return cell.period;
  if (cell.total !== undefined) return cell.total;
  const before = previousTotal(code, field.type, sheet);
  return typeof before === 'number' ? before + cell.period : undefined;
}

/** Nothing has gone before the first report, so its flows go on from zero. */
function previousTotal(code: string, type: string, { form, period, previous }: Sheet): Value {
  if (period.after === undefined) return type === 'flow' ? 0 : undefined;
  if (!previous) return undefined;
  const before = form.periods.find(({ id }) => id === period.after);
  if (!before) return undefined;
  const cell = previous.cells[code];
  if (cell?.kind === 'none') return 0;
  if (cell?.kind !== 'count') return undefined;
  // A figure without its total says the total only of a stock and in the first report.
  return cell.total ?? (type === 'stock' || before.after === undefined ? cell.period : undefined);
}
