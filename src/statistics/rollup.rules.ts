import type { FormField, FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { cellValue } from './evaluate.rules.ts';
import { fieldsOf } from './fields.ts';
import type { Cells } from './types.ts';

/** What was accepted of one department, and what it goes on from. */
export interface Accepted {
  cells: Cells;
  previous?: { cells: Cells };
}

export interface Total {
  field: FormField;
  /** Sum of the totals; of a flag how many say yes; of a day how many were on time. */
  value: number;
  /** How many departments have a value. */
  of: number;
  /** How many say that they have no such duty. */
  none: number;
}

/** The district's figures: accepted reports added up, field by field. Stocks are summed like everything else. */
export function rollUp(form: StatForm, period: FormPeriod, accepted: Accepted[]): Total[] {
  return fieldsOf(form)
    .filter(({ type }) => type !== 'text')
    .map((field) => {
      const none = accepted.filter(({ cells }) => cells[field.code]?.kind === 'none').length;
      const values = accepted.flatMap(({ cells, previous }) => {
        if (cells[field.code]?.kind === 'none') return [];
        const value = cellValue(field.code, 'total', { form, period, cells, ...(previous && { previous }) });
        return value === undefined ? [] : [value];
      });
      const added = values.map((value) => (typeof value === 'number' ? value : Number(value <= period.planDue)));
      return { field, value: added.reduce((sum, one) => sum + one, 0), of: values.length, none };
    });
}
