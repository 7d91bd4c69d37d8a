import { type Cell, day, range, type Sheet, text } from '../../workbook/index.ts';
import { shanghaiDay } from '../day.ts';
import { allFields, type Register } from '../define.ts';
import type { Field } from '../fields.ts';
import type { Happened } from '../types.ts';
import { copy } from './copy.ts';
import { type NameOf, valueWords } from './value.ts';

/** What happened to one record. */
export interface Life {
  register: Register;
  id: string;
  events: Happened[];
}

/** Everything that happened to the records, one event a row. */
export function lifeSheet(lives: Life[], nameOf: NameOf): Sheet {
  const rows = lives.flatMap((life) => life.events.map((event) => eventRow(life, event, nameOf)));
  const last = copy.lifeHeads.length - 1;
  return {
    name: copy.sheets.life,
    widths: [16, 13, 12, 18, 14, 32, 60],
    rows: [copy.lifeHeads.map((head) => text(head, 'head')), ...rows],
    frozen: { rows: 1, columns: 2 },
    filter: range([0, 0], [rows.length, last]),
    repeated: '1:1',
  };
}

function eventRow({ register, id }: Life, { step, given, state, person, at }: Happened, nameOf: NameOf): Cell[] {
  const name = step === 'new' ? copy.entered : (register.steps[step]?.name ?? copy.corrected);
  const fields: Record<string, Field> = { corrected: { kind: 'text', label: copy.reason }, ...allFields(register) };
  return [
    ...[register.name, id].map((one) => text(one)),
    day(shanghaiDay(at)),
    ...[name, register.states[state] ?? state, nameOf(person)].map((one) => text(one)),
    text(valueWords(fields, given, nameOf)),
  ];
}
