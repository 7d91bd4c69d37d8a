import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CampaignDate } from '../../src/knowledge/types.ts';
import { registers } from '../../src/registers/index.ts';
import { enter } from '../../src/registers/store.ts';
import { digestOf } from '../../src/reports/digest.ts';
import { gather, type Material } from '../../src/reports/material.ts';
import { digestsDue } from '../../src/reports/round.ts';
import type { Services } from '../../src/services.ts';
import type { Notice } from '../../src/slack/reply.ts';
import { type Bench, openBench } from '../slack/bench.ts';

const DAY = '2026-09-11';
const OWNER = 'U0OFFICER';
let bench: Bench;
let material: Material;

/** What stands in the registers: register, department, state, values. Days are counted from Friday 11 September 2026. */
const KEPT: [string, string, string, Record<string, string>][] = [
  // Late, category 2; late, category 4, another department; not due yet; reported, so no longer late; closed.
  ['problem', 'UM', 'open', { problem: '机密标题', category: 'q2', due: '2026-09-10' }],
  ['problem', 'EP', 'open', { problem: '机密标题', category: 'q4', due: '2026-09-01' }],
  ['problem', 'UM', 'open', { problem: '机密标题', category: 'q2', due: '2026-09-11' }],
  ['problem', 'UM', 'corrected', { problem: '机密标题', category: 'q1', due: '2026-09-01' }],
  ['problem', 'UM', 'closed', { problem: '机密标题', category: 'q6', due: '2026-09-01' }],
  // Within thirty days, on the thirtieth, on the thirty-first; cleared.
  ['certificate', 'UM', 'valid', { number: '1', reviewDue: '2026-09-30' }],
  ['certificate', 'UM', 'valid', { number: '2', reviewDue: '2026-10-11' }],
  ['certificate', 'UM', 'valid', { number: '3', reviewDue: '2026-10-12' }],
  ['certificate', 'UM', 'cleared', { number: '4', reviewDue: '2026-09-12' }],
  ['delegation', 'EP', 'unfiled', { delegate: '某站', expires: '2027-09-01' }],
  ['delegation', 'EP', 'filed', { delegate: '某队', expires: '2027-09-01' }],
  ['letter', 'UM', 'unsigned', { post: '一中队', due: '2026-12-01' }],
  ['letter', 'UM', 'signed', { post: '二中队', due: '2026-12-01' }],
  // Within fourteen days, on the fifteenth, late, kept.
  ['commitment', 'UM', 'open', { promise: '一', due: '2026-09-25' }],
  ['commitment', 'UM', 'open', { promise: '二', due: '2026-09-26' }],
  ['commitment', 'UM', 'open', { promise: '三', due: '2026-09-09' }],
  ['commitment', 'UM', 'kept', { promise: '四', due: '2026-09-12' }],
  ['plan', 'EP', 'submitted', { title: '方案', kind: 'plan', due: '2026-08-23' }],
  ['plan', 'UM', 'submitted', { title: '总结', kind: 'summary', due: '2026-12-31' }],
];

const at = (time: string): Services => ({ ...bench.services, clock: () => new Date(time) });

beforeAll(async () => {
  bench = await openBench({ known: [] });
  await bench.services.records.transaction(async ({ db, audit }) => {
    for (const [number, [register, department, state, values]] of KEPT.entries()) {
      const letters = registers.find(({ id }) => id === register)?.letters;
      const id = `${letters}-AAA${10 + number}`;
      const createdAt = '2026-08-14T01:00:00.000Z';
      await enter(db, { id, register, department, owner: OWNER, state, values, createdAt }, { person: OWNER });
    }
    await audit({ actor: 'bot', action: 'test', subject: 'x' });
  });
  // What the registers say alone; forms, powers and contacts have tests of their own.
  const silent = { form: undefined, powers: [], contacts: undefined };
  material = { ...(await gather(at(`${DAY}T17:00+08:00`))), ...silent };
});
afterAll(() => bench.stop());

const said = (scope: { department?: string }) => {
  const digest = digestOf({}, { material, scope, campaigns: [] });
  return digest?.lines.map(({ text }) => text);
};

describe('the weekly digest', () => {
  it('counts for supervision what is late, open, waiting and near, over all departments', () => {
    expect(said({})).toEqual([
      '逾期 3 件　环监执法 1　城管执法 2',
      '等监督机构办理 3 件',
      '14天内（天数本机关自定）到期和已经逾期的承诺 2 件',
      '没有签的责任书 1 份',
      '没有备完案的委托协议 1 份',
      '30天内（天数本机关自定）要年审和已过年审日的证件 2 本',
      '没有销号的问题 4 件　一 1　二 2　三 0　四 1　五 0　六 0',
    ]);
  });

  it('counts for a department its own alone, and says nothing where there is nothing', () => {
    expect(said({ department: 'EP' })).toEqual([
      '逾期 1 件',
      '没有备完案的委托协议 1 份',
      '没有销号的问题 1 件　一 0　二 0　三 0　四 1　五 0　六 0',
    ]);
    expect(said({ department: 'HR' })).toBeUndefined();
  });

  it('never holds what was written in a record, or who somebody is', () => {
    const whole = JSON.stringify(digestOf({}, { material, scope: {}, campaigns: [] }));
    for (const word of ['机密标题', '一中队', OWNER, '某站']) expect(whole).not.toContain(word);
  });

  it('carries the head of the audit chain to the supervision side alone', () => {
    const notes = (scope: { department?: string }) =>
      digestOf({}, { material, scope, campaigns: [] })?.notes.join('\n');
    expect(notes({})).toContain(`操作记录的链头 1:${material.head?.mac}`);
    expect(notes({ department: 'EP' })).not.toContain('链头');
  });
});

describe('the digest of a date', () => {
  const campaign = { id: '2026', name: '行动', source: '', parents: [], example: false, phases: [], dates: [] };
  const date = (kind: CampaignDate['kind']): CampaignDate => {
    return { id: kind, day: '2026-09-20', kind, what: '报送', who: '各部门', whom: '办公室' };
  };
  const of = (kind: CampaignDate['kind'], scope: { department?: string }) =>
    digestOf({ deadline: { date: date(kind), campaign, stage: '7' } }, { material, scope, campaigns: [campaign] });

  it('says who has handed in a plan, and leaves alone who has; a summary is none', () => {
    expect(of('plan', {})?.lines[1]?.text).toBe(
      '已报 1/8　还没有报：劳动监察、安监执法、土地执法、治安管理、工商执法、质监执法、城管执法',
    );
    expect(of('plan', { department: 'EP' })).toBeUndefined();
    expect(of('plan', { department: 'UM' })?.title).toBe('城管执法　还有9天：报送');
  });

  it('says who has handed in the statistics form that was due on its day', () => {
    const statistics = [
      { due: '2026-09-20', department: 'EP' },
      { due: '2026-12-10', department: 'UM' },
    ];
    const digest = (scope: { department?: string }) =>
      digestOf(
        { deadline: { date: date('statistics'), campaign, stage: '7' } },
        { material: { ...material, statistics }, scope, campaigns: [campaign] },
      );
    expect(digest({})?.lines[1]?.text).toMatch(/^已报 1\/8　还没有报：劳动监察、安监执法/);
    expect(digest({ department: 'EP' })).toBeUndefined();
    expect(digest({ department: 'UM' })?.lines[1]?.text).toBe('本部门还没有报。');
  });
});

it('two processes that look at the same moment say a digest once', async () => {
  const channels = { supervision: 'C0OVERSEE', HR: 'C0HR' };
  const services = (time: string): Services => ({ ...at(time), channels });
  // The first look only notes the time.
  expect(await digestsDue(services('2026-11-13T16:00+08:00'))).toEqual([]);
  const friday = services('2026-11-13T17:00+08:00');
  const [one, other] = [await digestsDue(friday), await digestsDue(friday)];
  const takes = (notice: Notice) => friday.records.transaction(notice.take);
  expect(one.map((notice) => ('channel' in notice ? notice.channel : ''))).toEqual(['C0OVERSEE', 'C0HR']);
  const taken: boolean[] = [];
  for (const notice of [...one, ...other]) taken.push(await takes(notice));
  expect(taken).toEqual([true, true, false, false]);
  expect(await digestsDue(friday)).toEqual([]);
  const runs = await friday.records.db
    .selectFrom('digest_run')
    .select(['schedule', 'period', 'outcome'])
    .orderBy('schedule')
    .execute();
  expect(runs).toEqual([
    { schedule: 'weekly:HR', period: '2026-11-13', outcome: 'said' },
    { schedule: 'weekly:supervision', period: '2026-11-13', outcome: 'said' },
  ]);
});
