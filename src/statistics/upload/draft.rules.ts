import { check } from '../check.rules.ts';
import type { Opened } from '../open.ts';
import type { FilledTemplate } from '../template/read.ts';
import type { Report } from '../types.ts';

/** The draft with what was read from a table: what is blank there stays as it was, reasons go to what they explain. */
export function draftWith(read: FilledTemplate, opened: Opened): Pick<Report, 'cells' | 'reasons'> {
  const cells = { ...opened.report.cells, ...read.cells };
  const soft = check(cells, opened).filter(({ level }) => level === 'W');
  const said = soft.flatMap(({ key, field, codes }) => {
    const reason = [field?.code ?? '', ...codes].map((code) => read.reasons[code]).find(Boolean);
    return reason ? [[key, reason] as const] : [];
  });
  return { cells, reasons: { ...opened.report.reasons, ...Object.fromEntries(said) } };
}
