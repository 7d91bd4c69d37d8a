import { codesIn } from '../knowledge/expression.grammar.ts';
import type { Expression, FormField, FormRule } from '../knowledge/form.types.ts';
import { check } from './check.rules.ts';
import { cellValue } from './evaluate.rules.ts';
import { fieldsOf } from './fields.ts';
import { sheet as copy } from './sheet.copy.ts';
import type { ReadSheet } from './sheet.grammar.ts';
import type { Around, Finding } from './types.ts';

export interface SheetFinding {
  level: 'E' | 'W';
  /** Number of the rule, or a word for what no rule says. */
  rule: string;
  /** Codes of the fields it is about. */
  fields: string[];
  message: string;
  /** Why it is as it is, where that was written. Warnings only. */
  reason?: string;
}

type Judged = Omit<Around, 'counts'>;

/** Everything that is wrong with a table or has to be explained: what cannot be read first, then what the form's rules say. */
export function checkSheet(read: ReadSheet, around: Judged): SheetFinding[] {
  const unread = read.mistakes.map(
    ({ line, code, message }): SheetFinding => ({
      ...{ level: 'E', rule: copy.reading, fields: [code], message: copy.line(line, message) },
    }),
  );
  const failed = new Set(read.mistakes.map(({ code }) => `blank:${code}`));
  const found = check(read.cells, { ...around, counts: {} }).filter(({ key }) => !failed.has(key));
  return [...unread, ...found.map((one) => asSheetFinding(one, read)), ...wrongSums(read, around)];
}

function asSheetFinding({ key, level, codes, message }: Finding, { reasons }: ReadSheet): SheetFinding {
  const [id = ''] = key.split(':');
  const rule = id === 'blank' ? copy.missing : id;
  const reason = [rule, ...codes].map((code) => reasons[code]).find(Boolean);
  return { level, rule, fields: codes, message, ...(level === 'W' && reason && { reason }) };
}

/** Computed totals that were written all the same and are not what the parts come to. */
function wrongSums({ cells }: ReadSheet, around: Judged): SheetFinding[] {
  const sheet = { ...around, cells };
  return fieldsOf(around.form).flatMap((field): SheetFinding[] => {
    const cell = cells[field.code];
    const rule = ruleOfSum(field, around.form.rules);
    if (cell?.kind !== 'count' || !rule) return [];
    const total = cell.total ?? (around.period.after === undefined ? cell.period : undefined);
    const differs = (written: number | undefined, which: 'period' | 'total') => {
      const computed = cellValue(field.code, which, sheet);
      return written !== undefined && computed !== undefined && written !== computed;
    };
    if (!differs(cell.period, 'period') && !differs(total, 'total')) return [];
    return [{ level: rule.level, rule: rule.id, fields: [field.code], message: rule.message }];
  });
}

/** The rule that says what a computed field is equal to. */
function ruleOfSum({ code, equals }: FormField, rules: FormRule[]): FormRule | undefined {
  const says = (one: Expression) => 'op' in one && one.op === '=' && codesIn(one.left).join() === code;
  return equals && rules.find(({ holds }) => holds.some(says));
}

/** Numbers of the rules that need the report before, of those that are checked in this period. */
export function rulesOnPrevious({ form, period }: Pick<Around, 'form' | 'period'>): string[] {
  if (period.after === undefined) return [];
  return form.rules.filter(({ holds }) => holds.some(needsPrevious)).map(({ id }) => id);
}

function needsPrevious(expression: Expression): boolean {
  if ('op' in expression) return needsPrevious(expression.left) || needsPrevious(expression.right);
  return 'cell' in expression && expression.cell === 'previous';
}
