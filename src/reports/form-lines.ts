import { blankIn } from '../statistics/blank.ts';
import { cellValue } from '../statistics/evaluate.rules.ts';
import { copy } from './copy.ts';
import type { OpenForm } from './form.ts';
import type { Material } from './material.ts';
import type { Line, Scope } from './types.ts';

/** Warnings of the online platform, and those of them that were corrected: in the form of the campaign. */
const RAISED = 'E04';
const CORRECTED = 'E05';

/** What a department has not filled in yet of the form that is open; supervision has a table instead. */
export function form({ form: open }: Material, { department }: Scope): Line[] {
  const report = open?.reports.find((one) => one.department === department);
  if (!open || !report?.isOpen) return [];
  const { period } = open;
  const { fields, where } = blankIn(report.opened);
  const text = fields === 0 ? copy.form.full(period.name) : copy.form.blank(fields, where);
  return [{ text, button: { action: 'stats_show', value: `${period.id}:${report.department}:0` } }];
}

/** Warnings that are not corrected yet, by the figures of the forms as far as they are filled in. */
export function warnings({ form: open }: Material, { department }: Scope): Line[] {
  const reports = open?.reports.filter((one) => department === undefined || one.department === department) ?? [];
  const left = reports.flatMap((report) => {
    const [raised, corrected] = [RAISED, CORRECTED].map((code) => totalOf(code, report));
    return typeof raised === 'number' && typeof corrected === 'number' ? [raised - corrected] : [];
  });
  const number = left.reduce((sum, one) => sum + Math.max(0, one), 0);
  if (number === 0) return [];
  return [{ text: department === undefined ? copy.warnings(number, left.length) : copy.ownWarnings(number) }];
}

/** The total in a field of a report; undefined where it is blank. */
export function totalOf(code: string, { opened }: OpenForm['reports'][number]): number | string | undefined {
  if (!opened.report.cells[code]) return undefined;
  return cellValue(code, 'total', { ...opened, cells: opened.report.cells });
}
