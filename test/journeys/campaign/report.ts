import { expect } from 'vitest';
import { column, type Season } from './season.ts';

/** A report: its period, and the table beside this file with its figures. */
export interface Round {
  period: string;
  file: string;
}
export const FIRST: Round = { period: '2013-R1', file: 'first.tsv' };
export const SECOND: Round = { period: '2013-R2', file: 'second.tsv' };

/** Everything of a report as one line of `/stats`. */
export function lineOf({ file, period }: Round, department: string, but: Record<string, string> = {}): string {
  const cells = { A01: '是', ...column(file, department), ...but };
  return `/stats ${period} ${Object.entries(cells)
    .map(([code, value]) => `${code}=${value}`)
    .join(' ')}`;
}

/** The contact hands in the open report; `reasons` by the beginning of the label under which one is asked for. */
export async function handsIn(season: Season, period: string, reasons: Record<string, string> = {}): Promise<string> {
  await season.types('contact', `/stats ${period}`);
  const said = await season.clicks('contact', '提交');
  const { modals } = await season.town.as('contact').state();
  if (modals.length === 0) return said;
  const blocks = (modals.at(-1)?.view.blocks ?? []) as { label?: { text: string } }[];
  const labels = blocks.flatMap(({ label }) => label?.text ?? []);
  const given = labels.map((label) => {
    const found = Object.entries(reasons).find(([start]) => label.startsWith(start));
    return [label, found?.[1] ?? expect.fail(`no reason for ${label}`)];
  });
  expect(given).toHaveLength(Object.keys(reasons).length);
  return season.sends('contact', Object.fromEntries(given));
}

/** The supervisor opens a department's report. */
export async function opens(season: Season, period: string, field: string): Promise<string> {
  await season.types('supervisor', `/stats ${period}`);
  return season.clicks('supervisor', `查看${field}`);
}

export async function accepts(season: Season, period: string, field: string): Promise<void> {
  await opens(season, period, field);
  expect(await season.clicks('supervisor', '确认'), field).toContain('已确认');
}
