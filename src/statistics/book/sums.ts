import type { Expression } from '../../knowledge/form.types.ts';

/**
 * A sum of fields as a formula, where each of them has a cell; what is no number there counts nothing, as 不适用 does in
 * the sum. Undefined for anything but a sum.
 */
export function sumFormula(expression: Expression, where: (code: string) => string | undefined): string | undefined {
  const cells = addends(expression)?.map(where);
  if (!cells || cells.includes(undefined)) return undefined;
  return `SUM(${cells.join(',')})`;
}

function addends(expression: Expression): string[] | undefined {
  if ('cell' in expression) return expression.cell === 'own' ? [expression.code] : undefined;
  if (!('op' in expression) || expression.op !== '+') return undefined;
  const [left, right] = [addends(expression.left), addends(expression.right)];
  return left && right && [...left, ...right];
}
