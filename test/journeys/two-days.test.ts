import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshIndex } from '../../src/cli/fresh-index.ts';
import { readSettings } from '../../src/config.ts';
import { importTexts } from '../../src/knowledge/texts/index.ts';
import { journey } from '../script/journey.ts';

/** Made-up words under the titles of real instruments: what is shown must be these. */
const FILES: Record<string, string> = {
  '矿产资源法(2009-08-27)': mining('2009年8月27日', '第三十九条', '二十万元以上一百万元以下'),
  '矿产资源法(2024-11-08)': mining('2024年11月8日', '第六十四条', '十万元以上八十万元以下'),
  '行政处罚法(2021-01-22)':
    '# 中华人民共和国行政处罚法\n2021年1月22日 示例会议修订\n<!-- INFO END -->\n第三十七条 示例：新旧取其轻。\n\n第八十六条 本法自2021年7月15日起施行。\n',
  '立法法(2015-03-15)':
    '# 中华人民共和国立法法\n2015年3月15日 示例会议修正\n<!-- INFO END -->\n第九十三条 示例：不管从前。\n',
};

function mining(day: string, label: string, range: string): string {
  return `# 中华人民共和国矿产资源法\n${day} 示例会议通过\n<!-- INFO END -->\n${label} 示例：没有采矿权开采的，没收矿产品，并处${range}的罚款。\n`;
}

async function dataWithTexts(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-two-days-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(data, `${name}.md`), text);
  const sources = Object.keys(FILES).map((name) => join(data, `${name}.md`));
  await importTexts({ sources, dir: join(data, 'texts') });
  await freshIndex(readSettings({ PLUMBLINE_DATA: data }));
  return data;
}

const data = await dataWithTexts();

journey(
  'an officer sees a penalty on the day of the act and on the day of the decision, and why one applies',
  ({ as }) => {
    as('officer')
      .types('/basis 无证采矿 行为 2025-06-30 决定 2025-07-01')
      .sees(
        '行为时（2025年6月30日）',
        '二十万元以上一百万元以下',
        '决定时（2025年7月1日）',
        '十万元以上八十万元以下',
        '新的规定较轻',
        '示例：新旧取其轻。',
        '法定幅度',
        /行为日 2025-06-30\s*决定日 2025-07-01/,
      )
      .types('/basis 无证采矿')
      .clicks('按两个日子看')
      .fills({
        '行为发生之日（有连续、继续状态的，填终了之日）': '2025-07-02',
        作出决定之日: '2025-07-01',
      })
      .submits()
      .sees('决定的日子早于行为的日子')
      .fills({ 作出决定之日: '2026-03-01' })
      .submits()
      .sees('矿产资源法第六十四条：行为时和决定时施行的是同一个版本（2024-11-08通过），直接适用');
  },
  { data, browser: true },
);

journey(
  'an officer is told what may be said of two days before 2021-07-15, and of a month',
  ({ as }) => {
    as('officer')
      .types('/ask 无证采矿 行为 2019-05-01 决定 2020-08-01')
      .sees('同一个版本（2009-08-27通过）', '从旧兼从轻的第三十七条还不能引用', '示例：不管从前。')
      .doesNotSee('示例：新旧取其轻。')
      .types('/discretion 无证采矿 2019年5月的行为，2022年8月1日作出决定')
      .sees('只写了月份', '同一个版本（2009-08-27通过）')
      .types('/ask 听证要提前几天通知 行为 2022-05-01 决定 2022-08-01')
      .sees('没有查到可以比较的处罚依据');
  },
  { data },
);

journey('an officer is told what is wrong with two days', ({ as }) => {
  as('officer')
    .types('/basis 无照经营 行为 2022-08-01 决定 2022-05-01')
    .sees('决定的日子早于行为的日子')
    .types('/basis 无照经营 --act 2022-08-01')
    .sees('只写了行为的日子', '现在作出决定')
    .types('/basis 无照经营 行为 2022-08-01 决定 2098-05-01')
    .sees('在今天之后')
    .types('/basis 无照经营 行为 2022-08-01 决定 2022-09-01 --date 2022-08-15')
    .sees('一次只能选一种');
});

journey('without official texts nothing is compared, and it says so', ({ as }) => {
  as('officer').types('/basis 无证采矿 行为 2024-05-01 决定 2025-08-01').sees('没有收录文本', '需要法制审核判断');
});
