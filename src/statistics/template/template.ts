import { address, type Cell, formula, range, type Sheet, text, type Workbook } from '../../workbook/index.ts';
import { partRow } from '../book/department.ts';
import { cellValue } from '../evaluate.rules.ts';
import type { Opened } from '../open.ts';
import { copy } from './copy.ts';
import { type Kind, kindsOf, sectionsOf } from './lines.ts';
import { COLUMN, type Draft, fieldRow, kindRow } from './rows.ts';

const FIRST = 5;
const COLUMNS = copy.heads.length;

type Filled = Draft & Pick<Opened, 'department' | 'departmentName'>;

/** The form as a table to fill in, with what is in the draft and what the registers say. */
export function templateBook(opened: Filled): Workbook {
  const { form, period, department, departmentName } = opened;
  const sections = sectionsOf(form);
  const lines = sections.flatMap(({ fields, ...part }) => [{ part }, ...fields.map((field) => ({ field }))]);
  const rows = new Map(lines.flatMap((one, at) => ('field' in one ? [[one.field.code, FIRST + at] as const] : [])));
  const block = FIRST + lines.length;
  const kinds = kindsOf(form);
  const sheet: Sheet = {
    name: copy.sheet,
    widths: [14, 40, 8, 13, 13, 26, 14, 52, 42],
    rows: [
      [text(form.name, 'title')],
      [text(copy.note(form.note), 'note')],
      [text(copy.labels.period, 'label'), text(period.id), text(period.name)],
      [text(copy.labels.department, 'label'), text(department), text(departmentName)],
      copy.heads.map((head) => text(head, 'head')),
      ...lines.map((one, at) =>
        'field' in one
          ? fieldRow(one.field, FIRST + at, { draft: opened, rows })
          : partRow(`${one.part.id} ${one.part.name}`, COLUMNS),
      ),
      ...matrixRows(kinds, block, opened),
    ],
    merged: [
      ...[0, 1, block + 1].map((row) => range([row, 0], [row, COLUMNS - 1])),
      ...[2, 3].map((row) => range([row, 2], [row, COLUMNS - 2])),
    ],
    frozen: { rows: FIRST, columns: 2 },
    heights: { 0: 28, 1: 34 },
    repeated: `1:${FIRST}`,
    lists: lists(opened, rows),
  };
  return { title: `${form.name}　${period.name}　${departmentName}`, sheets: [sheet] };
}

function matrixRows(kinds: Kind[], first: number, draft: Draft): Cell[][] {
  if (kinds.length === 0) return [];
  const rows = kinds.map((kind, at) => kindRow(kind, first + 3 + at, draft));
  return [
    partRow(copy.matrix, COLUMNS),
    [text(copy.matrixNote, 'note')],
    copy.matrixHeads.map((head) => text(head, 'head')),
    ...rows,
    [text(''), text(copy.sum, 'label'), text(''), ...sums(first + 3, kinds, draft)],
  ];
}

/** The sums of the four columns of figures. */
function sums(first: number, kinds: Kind[], { form, period, report, previous }: Draft): Cell[] {
  const sheet = { form, period, cells: report.cells, ...(previous && { previous }) };
  const columns = [COLUMN.own, COLUMN.total, COLUMN.corrected, COLUMN.correctedTotal];
  return columns.map((column, at) => {
    const values = kinds.map(({ found, corrected }) =>
      cellValue((at < 2 ? found : corrected).code, at % 2 === 0 ? 'period' : 'total', sheet),
    );
    const sum = values.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
    return formula(`SUM(${range([first, column], [first + kinds.length - 1, column])})`, sum, 'total');
  });
}

function lists({ form }: Filled, rows: Map<string, number>): NonNullable<Sheet['lists']> {
  return sectionsOf(form)
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => type !== 'sum' && type !== 'text')
    .map(({ code, type }) => ({
      range: address(rows.get(code) ?? 0, COLUMN.own),
      ...(type === 'flag'
        ? { values: [copy.yes, copy.no, copy.none], hint: copy.hints.flag }
        : { values: [copy.none], hint: copy.hints.none, open: true }),
    }));
}
