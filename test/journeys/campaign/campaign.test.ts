import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../workbook/reckon.ts';
import { enters, findsAndCorrects, handsInPlan, takes } from './records.ts';
import { accepts, FIRST, handsIn, lineOf, opens, type Round, SECOND } from './report.ts';
import { column as columnOf, DEPARTMENTS, openSeason, type Season } from './season.ts';

const FIELDS: Record<string, string> = {
  ...{ HR: '劳动监察', EP: '环监执法', SA: '安监执法', LR: '土地执法' },
  ...{ PS: '治安管理', IC: '工商执法', QT: '质监执法', UM: '城管执法' },
};
const field = (department: string) => FIELDS[department] ?? department;
const LATE_PLAN = { V23: '方案晚了三天' };

// 2013: 17 August is a Saturday; Mid-Autumn off 19–21 September, Sunday 22 September worked.
const ANNOUNCED = [
  ...['08-16 还有7天：报送部门实施方案 已报 0/8', '08-20 还有3天：报送部门实施方案 已报 0/8'],
  ...['08-22 还有1天：报送部门实施方案 已报 7/8', '08-23 今天到期：报送部门实施方案 已报 7/8'],
  ...['08-26 已经过期：报送部门实施方案 已报 7/8', '09-06 还有14天：报送统计表（第一次） 已报 0/8'],
  ...['09-13 还有7天：报送统计表（第一次） 已报 0/8', '09-17 还有3天：报送统计表（第一次） 已报 1/8'],
  ...['09-18 还有2天：报送统计表（第一次） 已报 1/8', '09-22 已经过期：报送统计表（第一次） 已报 6/8'],
  ...['11-26 还有14天：报送统计表（第二次） 已报 0/8', '12-03 还有7天：报送统计表（第二次） 已报 0/8'],
  ...['12-06 还有4天：报送统计表（第二次） 已报 0/8', '12-09 还有1天：报送统计表（第二次） 已报 0/8'],
  ...['12-10 今天到期：报送统计表（第二次） 已报 7/8', '12-11 已经过期：报送统计表（第二次） 已报 7/8'],
];

/**
 * The campaign of 2013 from its first day to the end of the year: plans, registers, two reports with late, wrong and
 * corrected ones, digests. The figures of `first.tsv` and `second.tsv` are made up; their last columns are the totals,
 * added up outside the program.
 */
describe('a campaign, from 13 August to 31 December', () => {
  let season: Season;
  beforeAll(async () => {
    season = await openSeason('2013-08-13');
  });
  afterAll(() => season.town.stop());

  /** A department fills in its report by one line and hands it in; the day of the plan comes from the register. */
  async function reports(
    department: string,
    round: Round,
    { but, reasons }: { but?: Record<string, string>; reasons?: Record<string, string> } = {},
  ) {
    await season.speaksFor(department);
    await season.types('contact', lineOf(round, department, but));
    await season.clicks('contact', '查看');
    await season.clicks('contact', '按台账填 1 项');
    expect(await handsIn(season, round.period, reasons), department).toContain('已提交（第1稿）');
  }
  const board = ({ period }: Round) => season.types('supervisor', `/stats ${period}`);

  it('seven departments hand in their plans in time, one three days late', { timeout: 300_000 }, async () => {
    await season.goesTo('2013-08-20');
    for (const department of DEPARTMENTS.filter((one) => one !== 'IC')) {
      await season.speaksFor(department);
      await handsInPlan(season, '2013-08-20');
    }
    await season.goesTo('2013-08-26');
    await season.speaksFor('IC');
    await handsInPlan(season, '2013-08-26');
  });

  it('one department keeps its registers, and the report is filled in from them', { timeout: 300_000 }, async () => {
    await season.goesTo('2013-09-10');
    await season.speaksFor('UM');
    await reviewsBodies(season, ['城管一中队', '城管二中队', '直属大队'], '2013-09-09');
    await findsAndCorrects(season, FIRST.file, '2013-09-10');
    await season.goesTo('2013-09-16');
    await season.types('contact', '/stats');
    // Three fields of bodies, twelve of the matrix, and the day of the plan.
    expect(await season.clicks('contact', '按台账填 16 项')).toContain('按台账填了16项');
    const report = await season.types('contact', '/stats');
    expect(report).toContain('A 组织部署　已填 1/2');
    expect(report).toContain('H 六类问题　已填 12/12');
    await season.types('contact', lineOf(FIRST, 'UM'));
    expect(await handsIn(season, FIRST.period)).toContain('已提交（第1稿）');
  });

  it('what is wrong is not taken, what is returned says why and is handed in again', { timeout: 300_000 }, async () => {
    await season.goesTo('2013-09-18');
    for (const department of ['HR', 'EP', 'LR']) await reports(department, FIRST);
    await reports('SA', FIRST, { but: { G02: '6' } });
    await season.speaksFor('QT');
    await season.types('contact', lineOf(FIRST, 'QT', { D03: '14' }));
    await season.clicks('contact', '查看');
    await season.clicks('contact', '按台账填 1 项');
    expect(await handsIn(season, FIRST.period)).toMatch(/有1处要改[\s\S]*V09[\s\S]*合格案卷不能多于评查案卷/);
    await season.types('contact', '/stats D03=11');
    expect(await handsIn(season, FIRST.period)).toContain('已提交（第1稿）');

    await season.speaksFor('SA');
    await season.types('contact', '/stats');
    await opens(season, FIRST.period, field('SA'));
    await season.clicks('supervisor', '退回');
    await season.sends('supervisor', { '哪里要改（一行一项，先写编号）': 'G02 同信访件对不上' });
    expect(await season.types('contact', '/stats')).toContain('G02 受理执法投诉举报：同信访件对不上');
    await season.types('contact', '/stats G02=7');
    expect(await handsIn(season, FIRST.period)).toContain('已提交（第2稿）');
  });

  it('one is late, one comes after the lock by leave; all are accepted', { timeout: 300_000 }, async () => {
    await season.goesTo('2013-09-21');
    expect(await board(FIRST)).toContain('应报 8　已报 6（75%）　按时 6（75%）');
    await season.goesTo('2013-09-24');
    await reports('IC', FIRST, { reasons: LATE_PLAN });
    await season.goesTo('2013-10-08');
    await season.speaksFor('PS');
    expect(await season.types('contact', '/stats 2013-R1 C01=0')).toContain('已经锁定');
    await opens(season, FIRST.period, field('PS'));
    await season.clicks('supervisor', '准予补报');
    await season.sends('supervisor', { 为什么准予补报: '系统故障', 最迟到哪一天: '2013-10-09' });
    await reports('PS', FIRST);
    for (const department of DEPARTMENTS) await accepts(season, FIRST.period, field(department));
    expect(await board(FIRST)).toContain('应报 8　已报 8（100%）　按时 6（75%）　已确认 8');
  });

  it('the second report goes on from the first; one is corrected after it was accepted', {
    timeout: 300_000,
  }, async () => {
    await season.goesTo('2013-12-04');
    await season.speaksFor('UM');
    await reviewsBodies(season, ['三中队', '四中队', '五中队', '六中队'], '2013-11-29');
    await findsAndCorrects(season, SECOND.file, '2013-12-04');
    await season.goesTo('2013-12-09');
    for (const department of DEPARTMENTS.filter((one) => one !== 'UM' && one !== 'QT'))
      await reports(department, SECOND, department === 'IC' ? { reasons: LATE_PLAN } : {});
    await reports('UM', SECOND, { but: { D03: '12' } });
    await season.goesTo('2013-12-12');
    await reports('QT', SECOND);
    for (const department of DEPARTMENTS) await accepts(season, SECOND.period, field(department));
    await season.goesTo('2013-12-16');
    await season.speaksFor('UM');
    await season.types('contact', '/stats 2013-R2');
    await season.clicks('contact', '更正');
    await season.sends('contact', { 为什么更正: '漏记一卷' });
    await season.types('contact', '/stats 2013-R2 D03=13');
    expect(await handsIn(season, SECOND.period)).toContain('已提交（第2稿）');
    expect(await opens(season, SECOND.period, field('UM'))).toMatch(/第2稿改了什么[\s\S]*D03 合格案卷　12 → 13/);
    await accepts(season, SECOND.period, field('UM'));
    expect(await board(SECOND)).toContain('应报 8　已报 8（100%）　按时 7（88%）　已确认 8');
  });

  it('the totals are those that were added up by hand', async () => {
    await season.goesTo('2013-12-31', '17:01');
    for (const [round, column] of [
      [FIRST, 'district'],
      [SECOND, 'total'],
    ] as const) {
      await board(round);
      const said = await season.clicks('supervisor', '合计');
      for (const [code, figure] of Object.entries(columnOf(round.file, column)))
        expect(said).toMatch(new RegExp(`^${code} [^\\n]*　${figure}[^\\d]`, 'm'));
      expect(said).toContain('8 个部门中 8 个是');
      expect(said).toContain('8 个部门中 7 个按期');
    }
  });

  it('the workbook says the same, by its formulas and by what stands in it', async () => {
    for (const [round, column] of [
      [FIRST, 'district'],
      [SECOND, 'total'],
    ] as const) {
      await board(round);
      await season.clicks('supervisor', '导出 Excel');
      const book = await opened(await season.receives('supervisor', `统计表汇总 ${round.period}.xlsx`));
      for (const [code, figure] of Object.entries(columnOf(round.file, column))) {
        const at = `L${book.row('汇总', code)}`;
        expect([code, book.reckon('汇总', at), book.cached('汇总', at)]).toEqual([code, figure, figure]);
      }
    }
  });

  it('every deadline was announced on its days, with how many had handed in by then', async () => {
    const said = await season.town.as('supervisor').heard('C0OVERSEE');
    const deadlines = said.filter(({ text }) => /^(还有|今天到期|已经过期)/.test(text));
    const seen = deadlines.map(({ text, ts, blocks }) => {
      const day = new Date(Number(ts) * 1000 + 8 * 3_600_000).toISOString().slice(5, 10);
      return `${day} ${text} ${/已报 \d\/8/.exec(JSON.stringify(blocks))?.[0]}`;
    });
    expect(seen).toEqual(ANNOUNCED);
  });
});

async function reviewsBodies(season: Season, names: string[], day: string): Promise<void> {
  for (const name of names) {
    const body = { 单位名称: name, 性质: '行政机关', 设立或者授权的依据: '三定方案' };
    const record = `/bodies ${await enters(season, '/bodies', body)}`;
    const fields = { 审查日期: day, 在哪里公布: '区政府网站' };
    await takes(season, 'supervisor', { record, step: '确认公布', fields });
  }
}
