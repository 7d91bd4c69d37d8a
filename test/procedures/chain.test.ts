import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { procedureTimetable } from '../../src/procedures/timetable.ts';
import { KNOWLEDGE, smallFolder } from '../knowledge/folder.ts';

const loaded = loadKnowledge(KNOWLEDGE);
if (!loaded.ok) throw new Error('the knowledge has mistakes');
const { knowledge } = loaded;

function tableOf(id: string, event: string, day: string) {
  const procedure = knowledge.procedures.find((one) => one.id === id);
  if (!procedure) throw new Error(id);
  return procedureTimetable(knowledge, { procedure, event }, { start: { day }, suspended: [] });
}

const datesOf = (rows: { rule: { n: number }; dates?: { rolled: string } }[]) =>
  rows.map(({ rule, dates }) => `${rule.n} ${dates?.rolled ?? ''}`);

describe('what follows if every step takes until its last day', () => {
  // Reckoned by hand from the notice of 2025-11-04 and the calendar of 2026, the numbers from the articles named.
  it.each([
    // 治安管理处罚法第99条 30 days, 97条 2 days (Thursday 5 March to Saturday 7th, on to Monday), 104条 15 days, 复议法第20条 60 days
    // (8 May), 诉讼法第46条 6 months.
    [
      'P-POLICE',
      '受理之日',
      '2026-02-03',
      ['30 2026-03-05'],
      ['2 2026-03-09', '15 2026-03-24', '60 2026-05-08', '6 2026-09-09'],
    ],
    // 行政强制法第53条 three months (6 June is a Saturday), 56条 five, 57条 seven working days (19 June is a holiday), 58条 thirty days.
    [
      'P-COURT',
      '当事人复议、诉讼期限届满之日',
      '2026-03-06',
      ['3 2026-06-08'],
      ['5 2026-06-15', '7 2026-06-25', '30 2026-07-15', '5 2026-07-22', '15 2026-08-06', '30 2026-09-07'],
    ],
    // 行政处罚法第71条 twice two working days over the National Day holiday.
    ['P-SIMPLE', '收缴之日', '2026-09-29', ['2 2026-10-08'], ['2 2026-10-10']],
    // 移送规定第5条: three days, then 24 hours from a moment that is not known; so nothing after that either.
    ['P-TRANSFER', '接到报告之日', '2026-03-02', ['3 2026-03-05'], ['24 ']],
  ])('%s from %s on %s', (id, event, day, first, following) => {
    const table = tableOf(id, event, day);
    expect(datesOf(table.limits)).toEqual(first);
    expect(datesOf(table.following).sort()).toEqual([...following].sort());
  });

  it('is nothing where the year before it cannot be computed', () => {
    const table = tableOf('P-GENERAL', '立案之日', '2026-11-02');
    expect(table.limits.map(({ missing }) => missing)).toEqual([2027]);
    expect(table.following).toEqual([]);
    expect(table.others).toContain('收到处罚决定书之日');
  });

  it('tells the other names of an event with it: receiving a decision is knowing of it, but an on-the-spot fine goes to review first', () => {
    expect(datesOf(tableOf('P-GENERAL', '收到处罚决定书之日', '2026-03-02').limits)).toEqual([
      '15 2026-03-17',
      '60 2026-05-06',
      '6 2026-09-02',
    ]);
    // 行政复议法第23条第1款第1项
    expect(datesOf(tableOf('P-SIMPLE', '收到处罚决定书之日', '2026-03-02').limits)).toEqual([
      '15 2026-03-17',
      '60 2026-05-06',
    ]);
  });

  it('every link names an event; one that names none is told with file and line', () => {
    const folder = smallFolder();
    folder.edit('procedures/P-GENERAL.yaml', (text) =>
      text.replace('完成即: [收到处罚决定书之日]', '完成即: [收到海带之日]'),
    );
    expect(folder.lines().join('\n')).toMatch(/P-GENERAL\.yaml:\d+ “P-GENERAL”里没有从“收到海带之日”起算的期限，有：/);
  });
});
