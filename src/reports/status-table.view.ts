import type { TableBlock } from '@slack/types';
import { copy } from './copy.ts';
import type { Standing } from './standings.ts';

const LEFT = { align: 'left' as const };
const NUMBER = { align: 'right' as const };

/** A row a department; what counts most stands in the first three columns, which a telephone shows without scrolling. */
export function statusTable(standings: Standing[]): TableBlock[] {
  if (standings.length === 0) return [];
  const rows = standings.map(({ name, plan, report: { state, filled, all, errors }, problems, late }) => [
    ...[name, `${copy.states[state]} ${filled}/${all}`],
    ...[late, problems, errors].map((number) => String(number ?? copy.unknown)),
    plan,
  ]);
  const cells = [copy.columns, ...rows].map((row) => row.map((text) => ({ type: 'raw_text' as const, text })));
  return [{ type: 'table', rows: cells, column_settings: [LEFT, LEFT, NUMBER, NUMBER, NUMBER, LEFT] }];
}
