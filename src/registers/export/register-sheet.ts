import type { Knowledge } from '../../knowledge/types.ts';
import { departmentName } from '../../people/index.ts';
import { type Cell, day, empty, range, type Sheet, text } from '../../workbook/index.ts';
import { shanghaiDay } from '../day.ts';
import { allFields, dueDay, type Register } from '../define.ts';
import type { Field } from '../fields.ts';
import type { Kept } from '../types.ts';
import { copy } from './copy.ts';
import { type NameOf, valueCell } from './value.ts';

const HEAD = 1;
const WIDTHS = [13, 24, 13, 30, 12, 12];
const widths: Record<Field['kind'], number> = { text: 26, long: 40, day: 12, count: 10, choice: 18, person: 30 };

/** Every record of a register in a row, by its definition. */
export function registerSheet(
  register: Register,
  kept: Kept[],
  around: { knowledge: Knowledge; nameOf: NameOf },
): Sheet {
  const fields = Object.entries(allFields(register));
  const heads = [...copy.heads, ...fields.map(([, { label }]) => label)];
  const last = heads.length - 1;
  return {
    name: register.name,
    widths: [...WIDTHS, ...fields.map(([, { kind }]) => widths[kind])],
    rows: [
      [text(register.name, 'title')],
      heads.map((head) => text(head, 'head')),
      ...kept.map((one) => [
        ...ownCells(register, one, around),
        ...fields.map(([id, field]) => valueCell(field, one.values[id], around.nameOf)),
      ]),
    ],
    merged: [range([0, 0], [0, last])],
    frozen: { rows: HEAD + 1, columns: 1 },
    filter: range([HEAD, 0], [HEAD + kept.length, last]),
    heights: { 0: 28 },
    repeated: '1:2',
  };
}

function ownCells(
  register: Register,
  kept: Kept,
  { knowledge, nameOf }: { knowledge: Knowledge; nameOf: NameOf },
): Cell[] {
  const { id, department, state, owner, createdAt, values, sample } = kept;
  const due = dueDay(register, values);
  return [
    text(id),
    text(departmentName(knowledge, department) ?? copy.supervision),
    text(`${register.states[state] ?? state}${sample ? copy.sample : ''}`),
    text(nameOf(owner)),
    day(shanghaiDay(createdAt)),
    due ? day(due) : empty('text'),
  ];
}
