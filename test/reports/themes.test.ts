import { afterAll, beforeAll, expect, it } from 'vitest';
import { digestOf } from '../../src/reports/digest.ts';
import { gather, type Material } from '../../src/reports/material.ts';
import { categorise } from '../../src/tips/keep/assign.ts';
import { type Bench, openBench } from '../slack/bench.ts';
import { office, supervisor } from '../tips/office.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench({ known: [] });
});
afterAll(() => bench.stop());

/** Lines about tips in what is said on a Friday to supervision, or to a department. */
function linesOn(material: Material, department?: string): string[] {
  const digest = digestOf({}, { material, scope: department ? { department } : {}, campaigns: [] });
  return digest?.lines.map(({ text }) => text).filter((text) => text.includes('举报')) ?? [];
}

it('a digest names for supervision alone what tips of this year are about, from three on, and no word of any', {
  timeout: 60_000,
}, async () => {
  const { records, receive } = await office();
  const services = { ...bench.services, records, clock: () => new Date('2026-09-18T17:00+08:00') };
  const about = async (category: string, day: string) => {
    const { id } = await receive({ day, accused: 'UM', report: { what: '金丝雀' } });
    await records.transaction((change) => categorise(change, supervisor, { id, category }));
  };
  for (const day of ['2026-01-05', '2026-09-16', '2026-09-18']) await about('q5', day);
  for (const day of ['2026-09-16', '2026-09-17']) await about('q2', day);
  for (const day of ['2025-12-30', '2026-09-16', '2026-09-17']) await about('q1', day);

  const material = await gather(services);
  const [line = '', ...more] = linesOn(material);
  expect(more).toEqual([]);
  expect(line).toMatch(/^今年举报集中的方面：五、[^　]* ?3件?（不到3件的不列）$/);
  expect(linesOn(material, 'UM')).toEqual([]);
  expect(JSON.stringify(digestOf({}, { material, scope: {}, campaigns: [] }))).not.toContain('金丝雀');
  await records.close();
});
