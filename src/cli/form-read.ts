import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { sheet as copy } from '../statistics/sheet.copy.ts';
import { type ReadSheet, readSheet } from '../statistics/sheet.grammar.ts';
import { headOf } from '../statistics/template/read.grammar.ts';
import { readTemplate, templateRows } from '../statistics/template/read.ts';
import { bytesOf, textOf } from './text-file.ts';

interface Whose {
  form: StatForm;
  period: FormPeriod;
  department: string;
  previous?: { cells: ReadSheet['cells'] };
}

const isBook = (file: string) => file.toLowerCase().endsWith('.xlsx');

/** Which period and department a template is for, as it says itself; nothing of a CSV. */
export async function told(file: string): Promise<{ period?: string; department?: string }> {
  return isBook(file) ? (headOf(await templateRows(bytesOf(file))) ?? {}) : {};
}

/** A filled-in form, from CSV or from the template. Throws one sentence for what is neither, or somebody else's. */
export async function readForm(file: string, whose: Whose): Promise<ReadSheet> {
  if (!isBook(file)) return readSheet(whose.form, textOf(file));
  const { mistakes, ...read } = await readTemplate(bytesOf(file), whose);
  return {
    ...read,
    mistakes: mistakes.map(({ cell, ...rest }) => ({ ...rest, line: Number(cell.replace(/\D/g, '')) })),
  };
}

/** The cells of the report before; throws where it cannot be read in full. */
export async function previousIn(file: string, { form, period, department }: Whose): Promise<Pick<ReadSheet, 'cells'>> {
  const before = form.periods.find(({ id }) => id === period.after);
  if (!before) throw new Error(copy.nothingBefore(period.name));
  const { cells, mistakes } = await readForm(file, { form, period: before, department });
  const [first] = mistakes;
  if (first) throw new Error(copy.wrongPrevious(file, copy.line(first.line, first.message)));
  return { cells };
}
