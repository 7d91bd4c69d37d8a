import { sheet as copy } from './sheet.copy.ts';
import type { SheetFinding } from './sheet.rules.ts';

const BETWEEN = '  ';

/** What was found as a table for a terminal, errors first, with a sentence that counts. */
export function findingsTable(findings: SheetFinding[]): string {
  if (findings.length === 0) return copy.sound;
  const [errors, warnings] = [of('E', findings), of('W', findings)];
  const rows = [...errors, ...warnings].map(({ level, rule, fields, message, reason }) => [
    ...[level, rule, fields.join(' '), message],
    reason ?? (level === 'W' ? copy.toExplain : ''),
  ]);
  const unexplained = warnings.filter(({ reason }) => reason === undefined).length;
  return [...aligned([copy.heads, ...rows]), '', copy.sum(errors.length, warnings.length, unexplained)].join('\n');
}

function of(level: 'E' | 'W', findings: SheetFinding[]): SheetFinding[] {
  return findings.filter((one) => one.level === level);
}

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell)))
      .join(BETWEEN)
      .trimEnd(),
  );
}

/** Columns of a terminal: two for everything beyond Latin script. */
function width(text: string): number {
  return [...text].reduce((sum, one) => sum + (one > '\u00FF' ? 2 : 1), 0);
}
