import type { Row } from './rows.ts';

export type Table = Record<string, Row>;

const COLUMNS: [keyof Row, string][] = [
  ['r1', 'R@1'],
  ['r10', 'R@10'],
  ['r100', 'R@100'],
  ['mrr10', 'MRR@10'],
  ['point', 'point'],
  ['first', 'first'],
  ['refused', 'refused'],
  ['f1', 'F1'],
  ['passed', 'gate'],
  ['p50_ms', 'p50 ms'],
  ['p95_ms', 'p95 ms'],
];

/** The table in Markdown; behind a figure, how far it is from that of the run before. */
export function printed(table: Table, before: Table = {}): string {
  const head = ['configuration', ...COLUMNS.map(([, title]) => title)];
  const rows = Object.entries(table).map(([name, row]) => [
    name,
    ...COLUMNS.map(([key]) => cell(row[key], before[name]?.[key])),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(value: Row[keyof Row], before: Row[keyof Row]): string {
  if (typeof value !== 'number') return value ?? '';
  const digits = value > 2 ? 1 : 3;
  const change = typeof before === 'number' ? Number((value - before).toFixed(digits)) : 0;
  return `${value.toFixed(digits)}${change === 0 ? '' : ` (${change > 0 ? '+' : ''}${change})`}`;
}
