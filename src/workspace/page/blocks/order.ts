import { type Cell, sortKey } from './cell.tsx';

export interface Order {
  column: number;
  down: boolean;
}

/** What `aria-sort` says of a column. */
export function sorted(order: Order | undefined, column: number) {
  if (order?.column !== column) return 'none';
  return order.down ? 'descending' : 'ascending';
}

export function compare(a: Cell[], b: Cell[], { column, down }: Order): number {
  const [left, right] = [sortKey(a[column]), sortKey(b[column])];
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left).localeCompare(String(right), 'zh');
  return down ? -order : order;
}
