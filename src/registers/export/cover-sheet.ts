import type { AuditHead } from '../../storage/audit.ts';
import { range, type Sheet, text } from '../../workbook/index.ts';
import { copy } from './copy.ts';

/** Who exports, when, of whose records, and how the audit chain ended. */
export interface Made {
  /** 2026-09-16 09:05. */
  at: string;
  by: string;
  /** Records of every department; otherwise what this person may see. */
  everything: boolean;
  head?: AuditHead | undefined;
  /** Whether the export itself is in the chain up to its head. */
  including: boolean;
}

export function coverSheet(counts: { name: string; records: number; samples: number }[], made: Made): Sheet {
  const { cover } = copy;
  const lines = [
    [cover.made, made.at],
    [cover.by, made.by],
    [cover.scope, made.everything ? cover.all : cover.seen],
    ...counts.map(({ name, records, samples }) => copy.count(name, records, samples)),
    [cover.people, cover.peopleMeans],
    [cover.head, made.head ? `${made.head.seq}:${made.head.mac}` : cover.noHead],
    ['', made.including ? cover.after : cover.before],
  ];
  return {
    name: copy.sheets.cover,
    widths: [26, 90],
    rows: [
      [text(copy.title, 'title')],
      ...lines.map(([label = '', words = '']) => [text(label, 'label'), text(words)]),
    ],
    merged: [range([0, 0], [0, 1])],
    heights: { 0: 32 },
  };
}
