import { sampleCopy as copy } from './sample.copy.ts';
import type { Counts, Report } from './types.ts';

/** What a report says of itself when it belongs to the sample data, or when sample records are counted for it. */
export function sampleNotes({ report, counts }: { report: Pick<Report, 'sample'>; counts: Counts }): string[] {
  if (report.sample) return [copy.report];
  return Object.values(counts).some(({ sample }) => sample) ? [copy.counts] : [];
}

/** What is said of figures added up from these reports; nothing where none of them is a sample. */
export function sampleTotals(reports: Pick<Report, 'sample'>[]): string[] {
  const samples = reports.filter(({ sample }) => sample).length;
  if (samples === 0) return [];
  return [samples === reports.length ? copy.totals : copy.mixed(samples, reports.length)];
}
