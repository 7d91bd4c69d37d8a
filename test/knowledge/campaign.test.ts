import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { KNOWLEDGE, smallFolder } from './folder.ts';

const loaded = loadKnowledge(KNOWLEDGE);
const campaigns = loaded.ok ? loaded.knowledge.campaigns : [];

// Facts of the plan of 2013-08-13: shared/domain/campaign.md, section 5.
it('the campaign of 2013 has the four exact dates of its plan and its phases to the month', () => {
  const [real] = campaigns;
  expect(real).toMatchObject({ id: '2013', example: false, parents: ['苏监发〔2013〕6号', '常监发〔2013〕4号'] });
  expect(real?.dates.map(({ day, kind }) => [day, kind])).toEqual([
    ['2013-08-13', 'issued'],
    ['2013-08-23', 'plan'],
    ['2013-09-20', 'statistics'],
    ['2013-12-10', 'statistics'],
  ]);
  expect(real?.phases.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['准备', '2013-07', '2013-08'],
    ['实施', '2013-08', '2013-10'],
    ['督查', '2013-10', '2013-11'],
    ['总结', '2013-12', '2013-12'],
  ]);
});

it('the campaign for demonstrations has the same calendar in its own year, and says what it is', () => {
  const [real, demo] = campaigns;
  const moved = (year: string | undefined) =>
    JSON.stringify([real?.dates, real?.phases]).replaceAll('"2013-', `"${year}-`);
  expect(demo?.example).toBe(true);
  expect(JSON.stringify([demo?.dates, demo?.phases])).toBe(moved(demo?.id));
});

const DATE = '事项: 报送, 谁: 各部门, 报给: 办公室}';
const file = (dates: string) => `编号: "2027"
名称: 行动
来源: 方案
上级文件: [某发〔2027〕1号]
示例: 否
阶段:
  - {名称: 实施, 从: 2027-08, 到: 2027-07, 工作: 排查}
  - {名称: 督查, 从: 2027-08, 到: 2027-09, 工作: 检查}
日期:
${dates}`;

it('phases and dates that cannot be are said with file and line', () => {
  const folder = smallFolder();
  folder.edit('campaign/2027.yaml', () =>
    file(
      [
        `  - {编号: plan, 日期: 2027-08-23, 种类: 实施方案, ${DATE}`,
        `  - {编号: plan, 日期: 2027-08-20, 种类: 统计表, ${DATE}`,
        `  - {编号: late, 日期: 2027-12-01, 种类: 统计表, ${DATE}`,
      ].join('\n'),
    ),
  );
  expect(folder.lines()).toEqual([
    'knowledge/campaign/2027.yaml:7 “实施”阶段的“从”晚于“到”，请核对。',
    'knowledge/campaign/2027.yaml:11 2027-08-20 早于前一个日期，请按先后排列。',
    'knowledge/campaign/2027.yaml:11 编号“plan”用了两次。',
    'knowledge/campaign/2027.yaml:12 2027-12-01 不在任何一个阶段里，请核对。',
  ]);
});
