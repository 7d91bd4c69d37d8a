import { address, type Cell, formula, quoted, range, type Sheet, text } from '../../workbook/index.ts';
import { rollUp, type Total } from '../rollup.rules.ts';
import { copy } from './copy.ts';
import { acceptedIn, totalOf } from './counted.ts';
import { type Pair, pairsOf } from './pairs.ts';
import type { Told } from './standing.ts';

const FIRST = 4;

/** The six kinds of problems by department: found, corrected, their sums, and how much of what was found is corrected. */
export function matrixSheet(told: Told): Sheet {
  const { form, period, standings } = told;
  const totals = rollUp(form, period, acceptedIn(told));
  const names = [...standings.map(({ field }) => field), copy.heads.district];
  const last = 1 + names.length * 2;
  const heads = (words: string[]) => words.map((head) => text(head, 'head'));
  return {
    name: copy.sheets.matrix,
    widths: [44, ...Array.from({ length: last }, () => 8)],
    rows: [
      [text(`${form.name}　${copy.sheets.matrix}`, 'title')],
      [text(`${form.note}　${period.name}　${copy.accepted}`, 'note')],
      heads([copy.heads.matrix, ...names.flatMap((name) => [name, '']), copy.heads.rate]),
      heads(['', ...names.flatMap(() => copy.heads.kinds), '']),
      ...pairsOf(form).map((pair, at) => pairRow(pair, FIRST + at, { told, totals })),
    ],
    merged: [
      ...[0, 1].map((row) => range([row, 0], [row, last])),
      ...names.map((_, at) => range([2, 1 + at * 2], [2, 2 + at * 2])),
      ...[0, last].map((column) => range([2, column], [3, column])),
    ],
    frozen: { rows: FIRST, columns: 1 },
    heights: { 0: 28 },
  };
}

function pairRow({ label, fields }: Pair, row: number, { told, totals }: { told: Told; totals: Total[] }): Cell[] {
  const { standings } = told;
  const values = fields.map((field) => valueIn(totals, field.code));
  const district = values.map((value, which) => {
    const cells = standings.map((_, at) => address(row, 1 + at * 2 + which)).join(',');
    const sum = `IF(COUNT(${cells})=0,${quoted(copy.unknown)},SUM(${cells}))`;
    return formula(sum, value ?? copy.unknown, 'total');
  });
  return [
    text(label, 'label'),
    ...standings.flatMap((one) => fields.map((field) => totalOf(field, one, told))),
    ...district,
    rateCell(values, address(row, 1 + standings.length * 2), address(row, 2 + standings.length * 2)),
  ];
}

/** Undefined where no department has a value. */
export function valueIn(totals: Total[], code: string): number | undefined {
  const total = totals.find(({ field }) => field.code === code);
  return total && total.of > 0 ? total.value : undefined;
}

/** Where nothing was found there is no rate. */
function rateCell([found, corrected = 0]: (number | undefined)[], of: string, part: string): Cell {
  const none = quoted(copy.unknown);
  const written = `IF(ISNUMBER(${of}),IF(${of}=0,${none},N(${part})/${of}),${none})`;
  return formula(written, found ? corrected / found : copy.unknown, 'rate');
}
