import { expect, test } from 'vitest';
import { cite, type Sources } from '../../../src/answers/compose/cite.ts';
import { quoteOf } from '../../../src/answers/compose/official.ts';
import { openTexts } from '../../../src/knowledge/texts/index.ts';
import type { TextArticle } from '../../../src/knowledge/texts/types.ts';

const editions = [
  {
    short: '甲法',
    title: '中华人民共和国甲法',
    adopted: '2010-01-01',
    effective: '2010-06-01',
    repealed: '2020-06-01',
  },
  { short: '甲法', title: '中华人民共和国甲法', adopted: '2020-01-01', effective: '2020-06-01' },
];
const on = (day: string): Sources => ({
  texts: openTexts('/nowhere'),
  day,
  editions: (short) => editions.filter((edition) => edition.short === short),
  successor: () => undefined,
  moved: [],
  gistOf: () => '要点',
});
const citation = { instrument: '甲法', article: 12, paragraph: 2, item: 3 };

test('a citation bears its name, place, title, dates and gist', () => {
  expect(cite({ ...citation, version: '2020-01-01' }, on('2024-01-01'))).toEqual({
    citation: { ...citation, version: '2020-01-01' },
    name: '甲法第十二条',
    within: '第二款第三项',
    title: '中华人民共和国甲法',
    adopted: '2020-01-01',
    effective: '2020-06-01',
    gist: '要点',
    warnings: [],
  });
});

test('without a version it is that in force on the day', () => {
  expect(cite(citation, on('2015-01-01')).adopted).toBe('2010-01-01');
  expect(cite(citation, on('2020-06-01')).adopted).toBe('2020-01-01');
});

test('a version that is no longer, or not yet, in force says so with both dates', () => {
  expect(cite({ ...citation, version: '2010-01-01' }, on('2024-01-01')).warnings).toEqual([
    '本条按2010-01-01通过的版本写；2020-06-01起施行的是2020-01-01通过的版本，条号和内容可能不同，请核对。',
  ]);
  expect(cite({ ...citation, version: '2020-01-01' }, on('2015-01-01')).warnings).toEqual([
    '这个版本2020-06-01起施行，查询日还没有施行。',
  ]);
  const early = cite(citation, on('2009-01-01'));
  expect(early).toMatchObject({ adopted: '2010-01-01', warnings: ['这个版本2010-06-01起施行，查询日还没有施行。'] });
});

test('an instrument nobody knows keeps the name it was given', () => {
  expect(cite({ instrument: '乙法', article: 1 }, on('2024-01-01'))).toMatchObject({ title: '乙法', warnings: [] });
});

const article = (paragraphs: TextArticle['paragraphs']): TextArticle => ({
  version: { id: 1, short: '甲法', title: '甲法', folder: '', adopted: '2020-01-01', source: '' },
  label: '第一条',
  ordinal: 0,
  heading: '',
  paragraphs,
});

test('a long article is cut where a sentence ends, and never before the first one does', () => {
  const sentence = `${'很长的话'.repeat(30)}。`;
  const quote = quoteOf(article([{ text: sentence.repeat(4), items: [] }]), { instrument: '', article: 1 });
  expect(quote).toBe(`${sentence.repeat(2)}……`);
  const endless = `${'没有句号'.repeat(100)}。`;
  expect(quoteOf(article([{ text: endless, items: [] }]), { instrument: '', article: 1 })).toBe(endless);
});

test('an item is quoted with its lead, what stands between left out', () => {
  const items = ['甲；', '乙；', '丙。'].map((text, at) => ({ label: `（${'一二三'[at]}）`, text }));
  const one = article([{ text: '有下列情形之一的：', items }]);
  const quoted = (item: number) => quoteOf(one, { instrument: '', article: 1, item });
  expect(quoted(1)).toBe('有下列情形之一的：\n（一）甲；');
  expect(quoted(3)).toBe('有下列情形之一的：\n……\n（三）丙。');
  expect(quoted(9)).toBe('有下列情形之一的：\n（一）甲；\n（二）乙；\n（三）丙。');
});
