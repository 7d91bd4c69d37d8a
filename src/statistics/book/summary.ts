import type { FormField } from '../../knowledge/form.types.ts';
import { address, type Cell, day, formula, quoted, range, type Sheet, text } from '../../workbook/index.ts';
import { rollUp, type Total } from '../rollup.rules.ts';
import { copy } from './copy.ts';
import { acceptedIn, totalOf, unitOf } from './counted.ts';
import { partRow } from './department.ts';
import { linesOf } from './layout.ts';
import type { Told } from './standing.ts';

/** Row and column of the first department's first figure. */
const SUMMARY = { first: 4, column: 3 };
const PLAN = address(2, 2);

/** Departments side by side, every cell a reference to their sheets; the totals are sums and counts over them. */
export function summarySheet(told: Told): Sheet {
  const { form, period, standings } = told;
  const totals = rollUp(form, period, acceptedIn(told));
  const columns = SUMMARY.column + standings.length + copy.heads.totals.length;
  const lines = linesOf(form, ({ type }) => type !== 'text');
  return {
    name: copy.sheets.summary,
    widths: [8, 34, 14, ...standings.map(() => 12), ...copy.heads.totals.map(() => 12)],
    rows: [
      [text(`${form.name}　${copy.sheets.summary}`, 'title')],
      [text(`${form.note}　${period.name}　${copy.accepted}`, 'note')],
      [text('', 'note'), text(copy.planDue, 'label'), day(period.planDue)],
      headRow(told),
      ...lines.map((line, at) =>
        'part' in line
          ? partRow(`${line.part.id} ${line.part.name}`, columns)
          : fieldRow(line.field, { told, totals, row: SUMMARY.first + at }),
      ),
    ],
    merged: [0, 1].map((row) => range([row, 0], [row, columns - 1])),
    frozen: { rows: SUMMARY.first, columns: 2 },
    heights: { 0: 28 },
    repeated: `1:${SUMMARY.first}`,
  };
}

function headRow({ standings }: Told): Cell[] {
  const heads = [...copy.heads.summary, ...standings.map(({ field }) => field), ...copy.heads.totals];
  return heads.map((head) => text(head, 'head'));
}

function fieldRow(field: FormField, { told, totals, row }: { told: Told; totals: Total[]; row: number }): Cell[] {
  const { standings } = told;
  const found = totals.find((total) => total.field === field);
  const { value = 0, of = 0, none = 0 } = found ?? {};
  const last = SUMMARY.column + standings.length;
  const cells = range([row, SUMMARY.column], [row, last - 1]);
  const filled = address(row, last + 1);
  return [
    ...[field.code, field.label, unitOf(field)].map((one) => text(one)),
    ...standings.map((standing) => totalOf(field, standing, told)),
    formula(`IF(${filled}=0,${quoted(copy.unknown)},${added(field, cells)})`, of === 0 ? copy.unknown : value, 'total'),
    formula(filledFormula(field, cells), of),
    formula(`COUNTIF(${cells},${quoted(copy.none)})`, none),
  ];
}

function added({ type }: FormField, cells: string): string {
  if (type === 'flag') return `COUNTIF(${cells},${quoted(copy.yes)})`;
  return type === 'day' ? `COUNTIF(${cells},"<="&${PLAN})` : `SUM(${cells})`;
}

function filledFormula({ type }: FormField, cells: string): string {
  if (type !== 'flag') return `COUNT(${cells})`;
  return [copy.yes, copy.no].map((word) => `COUNTIF(${cells},${quoted(word)})`).join('+');
}
