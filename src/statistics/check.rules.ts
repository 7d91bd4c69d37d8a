import { codesIn } from '../knowledge/expression.grammar.ts';
import { type Expression, type FormField, type FormRule, ITEM } from '../knowledge/form.types.ts';
import { writtenCell } from './cell.grammar.ts';
import { findings as copy } from './copy.ts';
import { cellValue, holds, type Sheet } from './evaluate.rules.ts';
import { fieldsOf, isAsked, isFigure } from './fields.ts';
import type { Around, Cells, Finding } from './types.ts';

/** Everything that is wrong with a report or has to be explained: what is blank, what breaks a rule, what the registers say otherwise. */
export function check(cells: Cells, around: Around): Finding[] {
  return [...missing(cells, around), ...broken(cells, around), ...departures(cells, around)];
}

/** What has to be filled in and is not. */
function missing(cells: Cells, around: Around): Finding[] {
  const sheet = { ...around, cells };
  return fieldsOf(around.form)
    .filter(isAsked)
    .flatMap((field): Finding[] => {
      const say = (message: string): Finding[] => [
        { key: `blank:${field.code}`, level: 'E', field, codes: [field.code], message },
      ];
      const cell = cells[field.code];
      if (field.type === 'text')
        return !cell && field.requiredIf && holds(field.requiredIf, sheet) ? say(copy.explain(field.label)) : [];
      if (!cell) return say(copy.blank(field.label));
      const untold = cell.kind === 'count' && cellValue(field.code, 'total', sheet) === undefined;
      return untold ? say(copy.total(field.label)) : [];
    });
}

/** What breaks a rule of the form, as far as the fields it needs are filled in. */
export function broken(cells: Cells, around: Omit<Around, 'counts'>): Finding[] {
  const sheet: Sheet = { ...around, cells };
  const { form, period } = around;
  return form.rules
    .filter(({ round }) => round === undefined || round === period.round)
    .flatMap((rule) => itemsOf(rule, fieldsOf(form)).flatMap((item) => brokenBy(rule, item, sheet)));
}

/** The fields a rule is checked for in turn; one turn without a field where it names its fields itself. */
function itemsOf({ each }: FormRule, fields: FormField[]): (FormField | undefined)[] {
  if (!each) return [undefined];
  return fields.filter((field) => (each === 'number' ? isFigure(field) : field.type === each));
}

function brokenBy(rule: FormRule, item: FormField | undefined, sheet: Sheet): Finding[] {
  const readings: ('total' | 'period')[] = rule.period ? ['total', 'period'] : ['total'];
  return rule.holds.flatMap((condition): Finding[] => {
    const fails = readings.some((own) => holds(condition, sheet, { own, ...(item && { item: item.code }) }) === false);
    return fails ? [findingOf(rule, condition, { item, sheet })] : [];
  });
}

function findingOf(
  { id, level, message }: FormRule,
  condition: Expression,
  { item, sheet }: { item: FormField | undefined; sheet: Sheet },
): Finding {
  const codes = codesIn(condition).map((code) => (code === ITEM ? (item?.code ?? '') : code));
  const field = item ?? fieldsOf(sheet.form).find(({ code }) => code === codes[0]);
  return { key: item ? `${id}:${item.code}` : id, level, ...(field && { field }), codes, message };
}

/** Figures that are not what the registers say. */
function departures(cells: Cells, { form, counts }: Around): Finding[] {
  return fieldsOf(form).flatMap((field): Finding[] => {
    const counted = counts[field.code];
    const cell = cells[field.code];
    if (!counted || !cell) return [];
    const entered = cell.kind === 'count' ? cell.period : cell.kind === 'day' ? cell.day : undefined;
    if (entered === counted.value) return [];
    const message = copy.departs(writtenCell(cell), String(counted.value));
    return [{ key: `records:${field.code}`, level: 'W', field, codes: [field.code], message }];
  });
}
