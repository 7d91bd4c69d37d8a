import { join } from 'node:path';
import type { StatForm } from '../../src/knowledge/form.types.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { readCell } from '../../src/statistics/cell.grammar.ts';
import { fieldsOf } from '../../src/statistics/fields.ts';
import type { Around, Cells } from '../../src/statistics/types.ts';

/** The form of the campaign as the clerk has written it. */
export const form: StatForm = (() => {
  const loaded = loadKnowledge(join(import.meta.dirname, '../../knowledge'));
  const found = loaded.ok ? loaded.knowledge.forms[0] : undefined;
  if (!found) throw new Error('no form');
  return found;
})();

export const fieldOf = (code: string) => {
  const found = fieldsOf(form).find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

/** What is written, by code, as cells; an empty text leaves the field blank. */
export function cellsOf(written: Record<string, string>): Cells {
  const entries = Object.entries(written).flatMap(([code, text]) => {
    const read = readCell(fieldOf(code), text);
    if (read && 'mistake' in read) throw new Error(read.mistake);
    return read ? [[code, read.cell] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** A first report in which nothing is wrong and nothing has to be explained. */
export const SOUND: Record<string, string> = {
  ...{
    A01: '是',
    A02: '2026-08-20',
    B01: '12',
    B02: '40',
    B03: '38',
    B04: '5',
    B05: '4',
    B06: '1',
    B07: '2',
    B08: '2',
  },
  ...{ C01: '0', C02: '0', D01: '30', D02: '10', D03: '9', D04: '15', E01: '19', E02: '18', E03: '1', E04: '3' },
  ...{ E05: '2', F01: '31', F02: '2', F03: '30', F04: '15', F04a: '5', F04b: '4', F04c: '3', F04d: '2', F04e: '1' },
  ...{ G01: '29', G02: '4', G03: '3', G04: '1', G05: '6', G06: '2', G07: '1', G08: '2' },
  ...{ H11: '1', H12: '2', H13: '0', H14: '1', H15: '1', H16: '0', H21: '1', H22: '2', H23: '0', H24: '1', H25: '1' },
  H26: '0',
};

const period = (id: string) => {
  const found = form.periods.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

export const FIRST: Around = { form, period: period('2026-R1'), counts: {} };
/** The second report, after a first one as `SOUND`. */
export const SECOND: Around = { form, period: period('2026-R2'), previous: { cells: cellsOf(SOUND) }, counts: {} };
