import { type Cell, empty, figure, range, type Sheet, text } from '../../workbook/index.ts';
import { sampleCopy } from '../sample.copy.ts';
import { copy } from './copy.ts';
import { figureCells } from './figures.ts';
import { DEPARTMENT, type Line, linesOf, rowsOf } from './layout.ts';
import { shanghaiMinute } from './moment.ts';
import { reasonsBy } from './reasons.rules.ts';
import type { Standing, Told } from './standing.ts';

/** What one department handed in, field by field; without figures where nothing may be shown. */
export function departmentSheet(told: Told, standing: Standing): Sheet {
  const { form, period } = told;
  const lines = linesOf(form);
  const said = reasonsBy(form, standing.reasons);
  const others = said.filter(({ code }) => !code).map(({ text: words }) => [text(copy.otherReasons), text(words)]);
  return {
    name: standing.sheet,
    widths: [8, 30, 8, 12, 12, 12, 34, 12, 44],
    rows: [
      [text(`${form.name}　${standing.name}`, 'title')],
      [text([form.note, period.name, ...(standing.sample ? [sampleCopy.report] : [])].join('　'), 'note')],
      ...standingRows(standing),
      copy.heads.department.map((head) => text(head, 'head')),
      ...lines.map((line) => lineRow(line, standing, { told, lines, said })),
      ...others,
    ],
    merged: [0, 1].map((row) => range([row, 0], [row, DEPARTMENT.columns - 1])),
    frozen: { rows: DEPARTMENT.first, columns: 2 },
    heights: { 0: 28 },
    repeated: `1:${DEPARTMENT.first}`,
  };
}

function standingRows({ state, correcting, submittedAt, version, at }: Standing): Cell[][] {
  const counted = state === 'accepted' ? '' : `（${copy.notCounted}）`;
  return [
    [text(copy.labels.state, 'label'), text(`${copy.states[state]}${correcting ? copy.correcting : counted}`)],
    [text(copy.labels.submitted, 'label'), text(submittedAt ? shanghaiMinute(submittedAt) : copy.unknown)],
    [text(copy.labels.version, 'label'), text(at ? copy.version(version, shanghaiMinute(at)) : copy.unknown)],
  ];
}

interface Around {
  told: Told;
  lines: Line[];
  said: ReturnType<typeof reasonsBy>;
}

function lineRow(line: Line, { cells, state, ...standing }: Standing, { told, lines, said }: Around): Cell[] {
  if ('part' in line) return partRow(`${line.part.id} ${line.part.name}`, DEPARTMENT.columns);
  const { code, label, unit = '', definition } = line.field;
  const head = [text(code), text(label), text(unit)];
  if (!cells || state === 'returned' || state === 'none') {
    const blank = [empty('text'), empty('text'), text(copy.states[state]), empty('text'), empty('text')];
    return [...head, ...blank, text(definition)];
  }
  const sheet = { ...told, cells, ...(standing.previous && { previous: standing.previous }) };
  const reasons = said.filter((one) => one.code === code).map(({ text: words }) => words);
  const cell = cells[code];
  const own = cell?.kind === 'none' ? [cell.reason] : cell?.kind === 'text' ? [cell.text] : [];
  const counted = standing.records[code];
  return [
    ...head,
    ...figureCells(line.field, sheet, rowsOf(lines, DEPARTMENT.first)),
    text([...own, ...reasons].join('\n')),
    counted === undefined ? empty('text') : typeof counted === 'number' ? figure(counted) : text(counted),
    text(definition),
  ];
}

/** A line across a table, which begins a part of it. */
export function partRow(name: string, columns: number): Cell[] {
  return [text(name, 'part'), ...Array.from({ length: columns - 1 }, () => empty('part'))];
}
