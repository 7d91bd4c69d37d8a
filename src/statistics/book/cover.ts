import { chineseDay } from '../../knowledge/day.grammar.ts';
import type { AuditHead } from '../../storage/audit.ts';
import { type Cell, range, type Sheet, text } from '../../workbook/index.ts';
import { sampleCopy } from '../sample.copy.ts';
import { copy } from './copy.ts';
import { shanghaiMinute } from './moment.ts';
import type { Told } from './standing.ts';

/** Who exports, when, and how the audit chain ended. */
export interface Made {
  at: Date;
  by: string;
  head: AuditHead | undefined;
  /** Whether the export itself is in the chain up to its head. */
  including: boolean;
}

/** What whoever opens the file has to know of it, as pairs of a name and a sentence. */
export function coverLines({ form, period, standings }: Told, { at, by, head, including }: Made): [string, string][] {
  const { cover } = copy;
  return [
    [cover.period, period.name],
    ['', cover.until(chineseDay(period.cutoff), chineseDay(period.due))],
    [cover.note, [form.note, ...(standings.some(({ sample }) => sample) ? [sampleCopy.inTable] : [])].join('。')],
    [cover.to, form.to],
    [cover.made, shanghaiMinute(at)],
    [cover.by, by],
    [cover.notYet, cover.notYetMeans],
    [cover.none, cover.noneMeans],
    [cover.head, head ? `${head.seq}:${head.mac}` : cover.noHead],
    ['', including ? cover.after : cover.before],
  ];
}

export function coverSheet(told: Told, made: Made): Sheet {
  const { cover } = copy;
  const lines: [string, string][] = [...coverLines(told, made), [cover.formulas, cover.formulasMeans]];
  return {
    name: copy.sheets.cover,
    widths: [26, 90],
    rows: [
      [text(told.form.name, 'title')],
      ...lines.map(([label, words]): Cell[] => [text(label, 'label'), text(words)]),
    ],
    merged: [range([0, 0], [0, 1])],
    heights: { 0: 32 },
  };
}
