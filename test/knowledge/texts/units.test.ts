import { expect, test } from 'vitest';
import { bringOne, statute, wholeText } from './library.ts';

const NAME = '风筝解释(2020-03-01).md';
const TITLE = '风筝解释';

test('Text before the first article is kept as 序言 and reported', async () => {
  const { labels, file } = await bringOne(NAME, statute(TITLE, '为正确审理风筝案件，制定本解释。\n\n第一条 甲。'));
  expect(labels).toEqual(['序言', '第一条']);
  expect(file?.warnings).toContain('第一条之前有正文，已作为“序言”保存。');
});

test('An annex is no part of the last article, and headings inside it stay in it', async () => {
  const body = '第一条 甲。\n\n第二条 自发布之日起施行。\n\n附件一：风筝名录\n\n## 一、大型\n\n龙形\n\n附表\n\n蝶形';
  const { labels, articles, file } = await bringOne(NAME, statute(TITLE, body));
  expect(labels).toEqual(['第一条', '第二条', '附件一', '附表']);
  expect(wholeText(articles[1])).toBe('自发布之日起施行。');
  expect(wholeText(articles[2])).toBe('附件一：风筝名录\n一、大型\n龙形');
  expect(file?.warnings).toContain('附件、附表等不属于条文的部分已单独保存：附件一、附表。');
});

test('A document without articles is cut at 一、二、 or kept whole', async () => {
  const points = await bringOne(NAME, statute(TITLE, '现批复如下：\n\n一、甲。\n\n续甲。\n\n二、乙。'));
  expect(points.labels).toEqual(['序言', '第一项', '第二项']);
  expect(wholeText(points.articles[1])).toBe('甲。\n续甲。');
  expect(points.file?.warnings).toContain('没有条文，按“一、二、”编号存为3个单元。');
  const whole = await bringOne(NAME, statute(TITLE, '## 罪名表\n\n甲罪\n\n乙罪'));
  expect(whole.labels).toEqual(['全文']);
  expect(wholeText(whole.articles[0])).toBe('罪名表\n甲罪\n乙罪');
});

test('Gaps in the numbering are reported', async () => {
  const { file } = await bringOne(NAME, statute(TITLE, '第一条 甲。\n\n第四条 乙。'));
  expect(file?.warnings).toContain('条号不连续，源文件中没有第二条、第三条。');
});

test('A heading broken over two lines is mended, also where its number stands alone', async () => {
  const body =
    '## 第一章 放飞的许可、\n\n备案和登记\n\n第一条 甲。\n\n## 第二章\n\n处罚\n\n第二条 乙。\n\n附 则\n\n第三条 丙。';
  const { articles } = await bringOne(NAME, statute(TITLE, body));
  expect(articles.map((article) => article.heading)).toEqual(['第一章 放飞的许可、备案和登记', '第二章 处罚', '附 则']);
  expect(wholeText(articles[1])).toBe('乙。');
});

test('A short numbered line above an article is a heading, the last item of a list is not', async () => {
  const body = '第一条 甲。\n\n（一）动产风筝\n\n第二条 下列：\n\n（一）乙\n\n（二）丙\n\n第三条 丁。';
  const { articles } = await bringOne(NAME, statute(TITLE, body));
  expect(articles.map((article) => article.heading)).toEqual(['', '（一）动产风筝', '（一）动产风筝']);
  expect(articles[1]?.paragraphs[0]?.items).toHaveLength(2);
});

test('A text that breaks off after its first chapter is reported', async () => {
  const { file } = await bringOne(NAME, statute(TITLE, '## 第一章 总则\n\n第一条 甲。'));
  expect(file?.warnings).toContain('只有第一章，源文件可能不完整，请核对。');
});
