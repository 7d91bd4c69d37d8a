import type { KnownBlock } from '@slack/types';
import { chineseDay } from '../knowledge/day.grammar.ts';
import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { buttons, context, divider, header, row, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Total } from './rollup.rules.ts';
import { sampleCopy } from './sample.copy.ts';
import type { Report } from './types.ts';
import { copy as files } from './upload/copy.ts';
import { carriedValue } from './values.schema.ts';

export interface BoardLine {
  report: Report;
  departmentName: string;
  field: string;
  filled: number;
  all: number;
  errors: number;
  departures: number;
  time: 'onTime' | 'late' | 'open' | 'overdue';
  changed: number | undefined;
}

interface Board {
  form: StatForm;
  period: FormPeriod;
  lines: BoardLine[];
  totals: Total[];
  /** Departments with an accepted report. */
  accepted: string[];
  /** What is to be said of sample data among them. */
  notes: string[];
}

export function boardBlocks({ form, period, lines: all, totals, accepted, notes }: Board): KnownBlock[] {
  const handed = all.filter(({ report }) => report.submittedAt).length;
  const onTime = all.filter(({ time }) => time === 'onTime').length;
  const { cutoff, due, lock } = period;
  return [
    header(form.name),
    ...context(
      plain(`${form.note}　${period.name}`),
      plain(copy.until(...days([cutoff, due, lock]))),
      ...notes.map(plain),
    ),
    ...section(plain(copy.rates(all.length, handed, onTime, accepted.length))),
    ...all.map(departmentRow),
    divider(),
    ...section(lines(bold(copy.matrix), ...copy.kinds.map((name, at) => plain(matrixLine(name, at + 1, totals))))),
    ...buttons([
      { action: 'stats_totals', label: copy.totals, value: period.id },
      { action: 'stats_export', label: files.export, value: period.id },
      { action: 'stats_export_word', label: files.exportWord, value: period.id },
    ]),
  ];
}

function days([cutoff = '', due = '', lock = '']: string[]): [string, string, string] {
  return [chineseDay(cutoff), chineseDay(due), chineseDay(lock)];
}

function departmentRow({ report, departmentName, field, ...line }: BoardLine): KnownBlock {
  const begun = report.revision > 0;
  const facts = [
    report.sample && sampleCopy.mark,
    report.submittedAt || begun ? copy.states[report.state] : copy.none,
    copy.times[line.time],
    begun && copy.progress(line.filled, line.all),
    line.errors > 0 && copy.wrong(line.errors),
    line.departures > 0 && copy.departs(line.departures),
    begun && line.changed !== undefined && copy.changed(line.changed),
  ];
  return row(lines(bold(departmentName), plain(facts.filter(Boolean).join('　'))), {
    ...{ action: 'stats_show', label: copy.showOf(field), value: carriedValue(report) },
  });
}

function matrixLine(name: string, kind: number, totals: Total[]): string {
  const of = (code: string) => {
    const total = totals.find(({ field }) => field.code === code);
    return total && total.of > 0 ? String(total.value) : copy.unknown;
  };
  return `${name}　${copy.foundAndCorrected(of(`H1${kind}`), of(`H2${kind}`))}`;
}
