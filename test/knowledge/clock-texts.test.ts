import { expect, it } from 'vitest';
import { checkTexts } from '../../src/knowledge/index.ts';
import { storeOf } from '../versions/made-up.ts';
import { smallFolder } from './folder.ts';

const LAW = `# 中华人民共和国海带法
2020年1月1日 示例会议通过
<!-- INFO END -->
第一条 收到海带的，应当在七个工作日内退回；数量大的，可以延长十五日。

第二条 申请人应当在三十日内申请晾晒。

晾晒机关应当在两个月内答复，情况紧急的二十四小时内答复。

第三条 晾晒机关按照下列规定办理：

（一）海带不足的，五日内告知；

（二）海带过多的，一年内处理。
`;

const GOOD = `简称: 海带法
版本: 2020-01-01
日型依据: {工作日: 海带法第9条, 自然日: 推定}
期限:
  - {条: 1, 数: 7, 单位: 日, 日型: 工作日, 起算: 收到海带, 事项: 退回, 延长: {数: 15, 单位: 日, 日型: 自然日, 条件: 数量大}}
  - {条: 2, 款: 1, 数: 30, 单位: 日, 日型: 自然日, 起算: 收到海带, 事项: 申请晾晒}
  - {条: 2, 款: 2, 数: 2, 单位: 月, 日型: 自然月, 起算: 申请晾晒, 事项: 答复}
  - {条: 2, 款: 2, 数: 24, 单位: 小时, 日型: 小时, 起算: 申请晾晒, 事项: 答复}
  - {条: 3, 项: 2, 数: 1, 单位: 年, 日型: 自然年, 起算: 收到海带, 事项: 处理}
已核对: 是
`;

async function checked(yaml: string): Promise<{ lines: string[]; sentence: string }> {
  const folder = smallFolder(['aliases.yaml', 'bodies.yaml', 'intents.yaml', 'notices.yaml', 'stopwords.txt']);
  folder.edit('clock/海带法.yaml', () => yaml);
  const store = await storeOf([['海带法(2020-01-01)', LAW]]);
  const { mistakes, sentence } = checkTexts(folder.dir, store.texts);
  store.close();
  return {
    lines: mistakes.map(({ file, line, message }) => `${file}:${line} ${message}`),
    sentence,
  };
}

it('limits that stand in the imported text are counted, each number and each extension', async () => {
  expect(await checked(GOOD)).toEqual({
    lines: [],
    sentence: expect.stringMatching(/期限：核对了 6 个数。$/),
  });
});

it('limits of a version that is not imported are counted apart', async () => {
  const { lines, sentence } = await checked(GOOD.replace('2020-01-01', '2021-01-01'));
  expect(lines).toEqual([]);
  expect(sentence).toContain('期限：核对了 0 个数；5 条期限的版本没有导入，没有核对。');
});

const WRONG: [name: string, from: string, to: string, line: number, part: string][] = [
  [
    'a number that does not stand there',
    '数: 30',
    '数: 20',
    6,
    '期限写的 20日 在“海带法(2020-01-01) 第2条第1款”里找不到',
  ],
  [
    'the right number in another paragraph',
    '款: 1, 数: 30',
    '款: 2, 数: 30',
    6,
    '“海带法(2020-01-01) 第2条第2款”里找不到',
  ],
  ['the right number in another item', '项: 2, 数: 1', '项: 1, 数: 1', 9, '“海带法(2020-01-01) 第3条第1项”里找不到'],
  ['another unit', '数: 24, 单位: 小时, 日型: 小时', '数: 24, 单位: 月, 日型: 自然月', 8, '期限写的 24个月'],
  ['an extension that does not stand there', '数: 15', '数: 10', 5, '延长写的 10日'],
  [
    'calendar days for working days',
    '数: 7, 单位: 日, 日型: 工作日',
    '数: 7, 单位: 日, 日型: 自然日',
    5,
    '条文写的是工作日',
  ],
  ['an article that is not there', '条: 2, 款: 1', '条: 8, 款: 1', 6, '没有“海带法(2020-01-01) 第8条第1款”这一条'],
  ['a paragraph that is not there', '款: 1, 数: 30', '款: 3, 数: 30', 6, '这一条有 2 款'],
  ['an item that is not there', '项: 2', '项: 3', 9, '找不到“海带法(2020-01-01) 第3条第3项”'],
  ['no paragraph where there are two', '条: 2, 款: 1', '条: 2', 6, '不止一款的要写款'],
];

for (const [name, from, to, line, part] of WRONG)
  it(`${name} is told in Chinese with file and line`, async () => {
    const { lines } = await checked(GOOD.replace(from, to));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^knowledge/clock/海带法.yaml:${line} `));
    expect(lines[0]).toContain(part);
  });

it('a number that another place holds is looked for there, and the place itself must stand too', async () => {
  const there = '款: 2, 数: 30, 单位: 日, 日型: 自然日, 数见: 海带法(2020-01-01) 第2条第1款,';
  const moved = GOOD.replace('款: 1, 数: 30, 单位: 日, 日型: 自然日,', there);
  expect((await checked(moved)).lines).toEqual([]);
  const [wrong] = (await checked(moved.replace('第2条第1款', '第2条第2款'))).lines;
  expect(wrong).toContain('期限写的 30日 在“海带法(2020-01-01) 第2条第2款”里找不到');
  const [gone] = (await checked(moved.replace('{条: 2, 款: 2, 数: 30', '{条: 2, 款: 3, 数: 30'))).lines;
  expect(gone).toContain('这一条有 2 款');
});
