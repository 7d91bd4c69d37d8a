import type { TableBlock } from '@slack/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../../src/registers/store.ts';
import { digestOf } from '../../src/reports/digest.ts';
import { digestBlocks } from '../../src/reports/digest.view.ts';
import { gather, type Material } from '../../src/reports/material.ts';
import { findReport, happen } from '../../src/statistics/store.ts';
import type { Report } from '../../src/statistics/types.ts';
import { type Bench, openBench } from '../slack/bench.ts';
import { cellsOf, SOUND } from '../statistics/form.ts';

const AT = '2026-09-18T09:00:00.000Z';
const OWNER = 'U0OFFICER';
let bench: Bench;
let material: Material;

/** Sound, but for C01 and all of D; one more power has a baseline than there are powers, in place of D01. */
const { C01: _, ...WITHOUT_C01 } = SOUND;
const HALF = Object.fromEntries(Object.entries(WITHOUT_C01).filter(([code]) => !code.startsWith('D')));
const REPORTS: [string, Report['state'], Record<string, string>][] = [
  ['UM', 'draft', HALF],
  ['EP', 'submitted', SOUND],
  // B03 is greater than B02; E05 greater than nothing, because E04 is blank.
  ['SA', 'returned', { B02: '3', B03: '4', E05: '2' }],
];

const KEPT: [string, string, string, string, Record<string, string>][] = [
  ['PC-AAA11', 'problem', 'UM', 'open', { problem: '机密标题', category: 'q2', due: '2026-09-10' }],
  ['PC-AAA12', 'problem', 'UM', 'corrected', { problem: '机密标题', category: 'q1', due: '2026-09-01' }],
  ['PC-AAA13', 'problem', 'EP', 'open', { problem: '机密标题', category: 'q1', due: '2026-12-01' }],
  ['PC-AAA14', 'problem', 'EP', 'closed', { problem: '机密标题', category: 'q1', due: '2026-09-01' }],
  ['CN-AAA15', 'commitment', 'UM', 'open', { promise: '机密标题', due: '2026-09-17' }],
  ['FA-AAA16', 'plan', 'UM', 'accepted', { title: '方案', kind: 'plan', due: '2026-08-23' }],
  ['FA-AAA17', 'plan', 'EP', 'submitted', { title: '总结', kind: 'summary', due: '2026-12-31' }],
  ['FA-AAA18', 'plan', 'SA', 'returned', { title: '方案', kind: 'plan', due: '2026-08-23' }],
];

beforeAll(async () => {
  bench = await openBench({ known: [] });
  await bench.services.records.transaction(async ({ db }) => {
    for (const [id, register, department, state, values] of KEPT) {
      const kept = { id, register, department, owner: OWNER, state, values, createdAt: '2026-08-14T01:00:00.000Z' };
      await enter(db, kept, { person: OWNER });
    }
    for (const [department, state, written] of REPORTS) {
      const fresh = await findReport(db, { period: '2026-R1', department });
      const after = { state, cells: cellsOf(written), version: state === 'draft' ? 0 : 1 };
      await happen(db, fresh, { step: 'save', after, person: 'U0CONTACT', at: AT });
    }
  });
  material = await gather({ ...bench.services, clock: () => new Date(AT) });
});
afterAll(() => bench.stop());

const weekly = (scope: { department?: string }, of = material) => digestOf({}, { material: of, scope, campaigns: [] });
const texts = (scope: { department?: string }, of = material) => weekly(scope, of)?.lines.map(({ text }) => text);

describe('the table of how departments stand', () => {
  it('has a row for each of the eight, in figures that can be counted by hand', () => {
    const digest = weekly({}) ?? expect.fail('nothing to say');
    const table = digestBlocks(digest).find((block): block is TableBlock => block.type === 'table');
    const rows = table?.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')).join(' '));
    // Of 50 fields the draft lacks C01 and four of D; of the problems one is open and one reported, late is the open one.
    expect(rows).toEqual([
      '部门 统计表 逾期 问题 要改 方案',
      '劳动监察 未报 0/50 0 0 — 未报',
      '环监执法 已提交 50/50 0 1 0 未报',
      '安监执法 已退回 3/50 1 0 1 退回',
      '土地执法 未报 0/50 0 0 — 未报',
      '治安管理 未报 0/50 0 0 — 未报',
      '工商执法 未报 0/50 0 0 — 未报',
      '质监执法 未报 0/50 0 0 — 未报',
      '城管执法 草稿 45/50 2 2 0 已收下',
    ]);
  });

  it('is not there for a department, and not where no form is open', () => {
    expect(weekly({ department: 'UM' })?.standings).toBeUndefined();
    expect(weekly({}, { ...material, form: undefined })?.standings).toBeUndefined();
  });

  it('says in the picture what it says in the table', () => {
    expect(weekly({})?.chart).toMatchObject({
      title: '各部门进度　2026年9月18日',
      about: '2026年第一次（演示）统计表　2026年9月20日前报，还有2天',
    });
    expect(weekly({})?.chart?.bars[7]).toEqual({
      ...{ name: '城管执法', state: 'draft', filled: 45, all: 50, errors: 0, problems: 2, late: 2 },
    });
    expect(weekly({})?.chart?.bars[0]).not.toHaveProperty('errors');
  });

  it('is marked where there are sample records, or the dates are made up', () => {
    expect(weekly({})?.chart?.mark).toBeUndefined();
    const { campaigns } = bench.services.answers.knowledge;
    const statistics = [{ due: '2026-09-20', department: 'UM', sample: true }];
    const marked = digestOf({}, { material: { ...material, sample: true, statistics }, scope: {}, campaigns });
    expect(marked?.chart?.mark).toBe('含样例数据　示意：日子照2013年编');
    expect(marked?.notes.join()).toContain('含样例数据');
  });
});

describe('what a department has to do about its form', () => {
  it('names the fields that are blank, and only while something can be written', () => {
    expect(texts({ department: 'UM' })).toContain('统计表还有 5 栏没有填：C01、D 全部4栏');
    expect(texts({ department: 'HR' })?.[0]).toBe(
      '统计表还有 50 栏没有填：A 全部2栏、B 全部8栏、C 全部2栏、D 全部4栏、E 全部5栏、F 全部9栏、G 全部8栏、H 全部12栏',
    );
    expect(texts({ department: 'EP' })?.join()).not.toContain('统计表还有');
  });

  it('opens it by its button', () => {
    const line = weekly({ department: 'UM' })?.lines.find(({ text }) => text.startsWith('统计表还有'));
    expect(line?.button).toEqual({ action: 'stats_show', value: '2026-R1:UM:0' });
  });
});

describe('powers', () => {
  const power = (field: string, has: { baseline?: true; publicity?: true }) => {
    return { field, baseline: false, publicity: false, ...has };
  };
  const powers = [
    power('城管执法', { baseline: true }),
    power('城管执法', { publicity: true }),
    power('城管执法', {}),
    power('环监执法', {}),
  ];

  it('without a baseline, a publicity record or a post are counted for their department', () => {
    // Of the form: B02 40, B03 38.
    expect(texts({ department: 'UM' }, { ...material, powers })).toContain(
      '知识库里本领域职权 3 项：没有本机关裁量基准 2 项、没有公示事项记录 2 项；没有分解到岗位的职权 2 项（统计表 B02 减 B03）',
    );
    expect(texts({ department: 'SA' }, { ...material, powers })?.join()).not.toContain('职权');
  });

  it('are published when a record names them by number or title; illustrative baselines are none', async () => {
    const [first, second] = bench.services.answers.knowledge.powers;
    if (!first || !second) expect.fail('no powers');
    expect(material.powers.filter(({ publicity }) => publicity)).toEqual([]);
    await bench.services.records.transaction(async ({ db }) => {
      for (const [id, name] of [
        ['GS-AAA21', `${first.id.toLowerCase()}（已上网）`],
        ['GS-AAA22', second.title],
      ]) {
        const kept = { register: 'publicity', department: 'UM', owner: OWNER, state: 'checking', createdAt: AT };
        await enter(db, { ...kept, id: id ?? '', values: { power: name ?? '' } }, { person: OWNER });
      }
    });
    const now = await gather({ ...bench.services, clock: () => new Date(AT) });
    expect(now.powers.slice(0, 3).map(({ publicity }) => publicity)).toEqual([true, true, false]);
    expect(now.powers.some(({ baseline }) => baseline)).toBe(false);
  });
});

describe('warnings of the platform', () => {
  it('that are not corrected are counted from the forms that say both', () => {
    // UM and EP: 3 raised, 2 corrected each. SA has not said how many were raised.
    expect(texts({})).toContain('没有纠正的网上预警 2 次（统计表 E04 减 E05，2个部门填了）');
    expect(texts({ department: 'UM' })).toContain('没有纠正的网上预警 1 次（统计表 E04 减 E05）');
    expect(texts({ department: 'SA' })?.join()).not.toContain('网上预警');
  });
});

describe('contacts', () => {
  it('that nobody is are named to supervision, and to the department itself', () => {
    const contacts = new Set(['HR', 'EP', 'SA', 'LR', 'PS', 'IC']);
    expect(texts({}, { ...material, contacts })).toContain('没有登记联络员的部门 2 个：质监执法、城管执法');
    expect(texts({ department: 'UM' }, { ...material, contacts })).toContain(
      '本部门还没有登记联络员，请系统管理员用 /people 登记。',
    );
    expect(texts({ department: 'HR' }, { ...material, contacts })?.join()).not.toContain('联络员');
  });

  it('are not spoken of where it is not known who is who', async () => {
    const { people: _people, ...services } = bench.services;
    const unknown = await gather({ ...services, clock: () => new Date(AT) });
    expect(unknown.contacts).toBeUndefined();
    expect(texts({}, unknown)?.join()).not.toContain('联络员');
  });
});

it('a digest holds nothing that was written in a record or a form, and nobody', () => {
  for (const scope of [{}, { department: 'UM' }])
    expect(JSON.stringify(weekly(scope))).not.toMatch(/机密标题|U0OFFICER|U0CONTACT/);
});
