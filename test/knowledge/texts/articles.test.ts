import { expect, test } from 'vitest';
import { bringOne, statute, wholeText } from './library.ts';

const NAME = '风筝放飞管理条例(2020-03-01).md';
const TITLE = '风筝放飞管理条例';

test('An article has its heading path, its paragraphs and its items, as they stand in the source', async () => {
  const body = `## 第一章 总　则

### 第一节 放飞

第一条 为了规范风筝放飞，制定本条例。

第二条 放飞风筝，有下列情形之一的，责令停止:

（一）在架空线路二百米内的；

(二) 使用金属线的：

1. 铜线；

2. 钢线。

前款规定的线路，包括通信线路。

## 第二章 附则

第三条 本条例自2020年5月1日起施行。`;
  const { articles } = await bringOne(NAME, statute(TITLE, body));
  expect(articles.map((article) => [article.label, article.heading, article.ordinal])).toEqual([
    ['第一条', '第一章 总　则 第一节 放飞', 0],
    ['第二条', '第一章 总　则 第一节 放飞', 1],
    ['第三条', '第二章 附则', 2],
  ]);
  expect(articles[1]?.paragraphs).toEqual([
    {
      text: '放飞风筝，有下列情形之一的，责令停止:',
      items: [
        { label: '（一）', text: '在架空线路二百米内的；' },
        { label: '(二)', text: '使用金属线的：\n1. 铜线；\n2. 钢线。' },
      ],
    },
    { text: '前款规定的线路，包括通信线路。', items: [] },
  ]);
});

test('Numbers with 1. right below a paragraph are its items', async () => {
  const { articles } = await bringOne(NAME, statute(TITLE, '第一条 风筝分为：\n\n1.大型；\n\n2.小型。'));
  expect(articles[0]?.paragraphs[0]?.items).toEqual([
    { label: '1.', text: '大型；' },
    { label: '2.', text: '小型。' },
  ]);
});

test('A line between two items belongs to the first of them', async () => {
  const body = '第一条 下列风筝：\n\n（一）大型的；\n\n包括龙形的。\n\n（二）小型的。\n\n其他风筝照办。';
  const { articles } = await bringOne(NAME, statute(TITLE, body));
  expect(articles[0]?.paragraphs.map(({ text, items }) => [text, items.length])).toEqual([
    ['下列风筝：', 2],
    ['其他风筝照办。', 0],
  ]);
  expect(articles[0]?.paragraphs[0]?.items[0]?.text).toBe('大型的；\n包括龙形的。');
});

test('A reference at the start of a line begins no article', async () => {
  const body = '第一条 放飞须备案。\n\n第一条规定的备案免费。\n\n第二条所称的线路除外。\n\n第二条 备案当场办理。';
  const { labels, articles } = await bringOne(NAME, statute(TITLE, body));
  expect(labels).toEqual(['第一条', '第二条']);
  expect(articles[0]?.paragraphs).toHaveLength(3);
});

test('第X条之一 without a space, a space inside the number and a misprinted 第 are all articles', async () => {
  const body =
    '第一条 甲。\n\n第一条之一乙。\n\n第一条之二 丙。\n\n第 二 条丁。\n\n笫三条 戊。\n\n第四条 己。\n\n第五条 庚。\n\n第六条 辛。';
  const { labels, articles, file } = await bringOne(NAME, statute(TITLE, body));
  expect(labels).toEqual(['第一条', '第一条之一', '第一条之二', '第二条', '第三条', '第四条', '第五条', '第六条']);
  expect(wholeText(articles[1])).toBe('乙。');
  expect(wholeText(articles[3])).toBe('丁。');
  expect(file?.warnings).toContain('有1条的条号写法有误或条号后没有空格，已按编号顺序认出。');
});

test('Arabic, full-width and older spellings of a number get the label of the usual spelling', async () => {
  const body = '第1条 甲。\n\n第２条 乙。\n\n第一百十条 丙。\n\n第一百〇一条 丁。';
  expect((await bringOne(NAME, statute(TITLE, body))).labels).toEqual([
    '第一条',
    '第二条',
    '第一百一十条',
    '第一百零一条',
  ]);
});

test('A chapter in one line is cut into its articles, paragraphs and items, and the report says so', async () => {
  const body =
    '第一条 甲不得放飞。 第二条 乙的任务是： （一）巡查； （二）登记。 有特殊情况的除外。 第三条 丙见第九条 的规定。';
  const { labels, articles, file } = await bringOne(NAME, statute(TITLE, body));
  expect(labels).toEqual(['第一条', '第二条', '第三条']);
  expect(articles[1]?.paragraphs.map(({ text, items }) => [text, items.map((item) => item.text)])).toEqual([
    ['乙的任务是：', ['巡查；', '登记。']],
    ['有特殊情况的除外。', []],
  ]);
  expect(file?.warnings).toContain('有3条与别的条写在同一行，已经拆开。');
});

test('What looks like an article in the head or inside a quotation is none', async () => {
  const history = '2020年3月1日 根据《关于修改\n\n第三十一条的决定》第一次修正';
  const body =
    '第一条 原第五条修改为：“本条例所称风筝，\n\n第十九条 是指无人的。”\n\n第二条 本条例自2020年5月1日起施行。';
  const { labels, articles } = await bringOne(NAME, statute(TITLE, body, history));
  expect(labels).toEqual(['第一条', '第二条']);
  expect(wholeText(articles[0])).toContain('第十九条 是指无人的。”');
});
