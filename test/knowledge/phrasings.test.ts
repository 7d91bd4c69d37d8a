import { expect, it } from 'vitest';
import { loadKnowledge, report } from '../../src/knowledge/index.ts';
import { comparePhrasings } from '../../src/knowledge/phrasings/compare.ts';
import type { TextArticle, Texts, TextVersion } from '../../src/knowledge/texts/types.ts';
import { KNOWLEDGE, smallFolder } from './folder.ts';

const FILE = 'phrasings/劳动合同法(2012-12-28).tsv';

it('reads how people ask, a line an article', () => {
  const folder = smallFolder();
  folder.edit(FILE, () => '# 问法\n第八条\t招人要告诉员工啥；面试能不能问婚育\n\n第82条\t没签合同赔多少\r\n');
  const loaded = loadKnowledge(folder.dir);
  if (!loaded.ok) throw new Error(report(loaded.mistakes));
  const of = { instrument: '劳动合同法', adopted: '2012-12-28' };
  expect(loaded.phrasings).toEqual([
    { ...of, label: '第八条', phrases: ['招人要告诉员工啥', '面试能不能问婚育'] },
    { ...of, label: '第八十二条', phrases: ['没签合同赔多少'] },
  ]);
});

const BAD: [name: string, line: string, sentence: string][] = [
  ['no tab', '第八条 招人要告诉员工啥', '看不懂“第八条 招人要告诉员工啥”：一行先写条号，按一下 Tab 键'],
  ['no article', '招人\t要告诉员工啥', '看不懂“招人'],
  ['a paragraph', '第八条第一款\t招人要告诉员工啥', '看不懂“第八条第一款'],
  ['a third column', '第八条\t招人\t要告诉员工啥', '看不懂“第八条'],
  ['nothing between two marks', '第八条\t招人；；要告诉员工啥', '有一种问法是空的'],
  ['nothing at all', '第八条\t', '有一种问法是空的'],
  ['a phrase as long as a page', `第八条\t${'问'.repeat(61)}`, '超过 60 个字'],
  ['an article twice', '第七条\t用工之日', '第七条写了两行，请合并成一行。'],
];

it.each(BAD)('says where it is wrong: %s', (_, line, sentence) => {
  const folder = smallFolder();
  folder.edit(FILE, () => `第7条\t什么时候算入职\n${line}\n`);
  const [mistake, ...more] = folder.mistakes();
  expect(more).toEqual([]);
  expect(mistake).toMatchObject({ file: `knowledge/${FILE}`, line: 2 });
  expect(mistake?.message).toContain(sentence);
});

it('wants the day of the version in the name of the file', () => {
  const folder = smallFolder();
  folder.edit('phrasings/劳动合同法(2012-12-32).tsv', () => '第八条\t招人要告诉员工啥\n');
  expect(folder.mistakes()[0]?.message).toContain('“2012-12-32”不是日期');
  const other = smallFolder();
  other.edit('phrasings/劳动合同法.tsv', () => '第八条\t招人要告诉员工啥\n');
  expect(other.mistakes()[0]?.message).toContain('这里不该有这个文件');
});

it('knows an article that its version has not got, and passes over versions that are not here', () => {
  const version = { short: '甲法', adopted: '2020-01-01' } as TextVersion;
  const texts = {
    versions: (short: string) => (short === '甲法' ? [version] : []),
    article: (_: TextVersion, label: string) => (label === '第一条' ? ({} as TextArticle) : undefined),
  } as unknown as Texts;
  const line = (instrument: string, adopted: string, label: string) => ({
    ...{ instrument, adopted, label, phrases: ['怎么办'], file: 'f', line: 3 },
  });
  const lines = [
    line('甲法', '2020-01-01', '第一条'),
    line('甲法', '2019-01-01', '第九条'),
    line('乙法', '2020-01-01', '第九条'),
  ];
  expect(comparePhrasings(lines, texts)).toEqual([]);
  expect(comparePhrasings([...lines, line('甲法', '2020-01-01', '第九条')], texts)).toEqual([
    { file: 'f', line: 3, message: '导入的“甲法”里没有第九条，请核对条号。' },
  ]);
});

it('the project says how people ask about thousands of articles, each phrase once an article', () => {
  const loaded = loadKnowledge(KNOWLEDGE);
  if (!loaded.ok) throw new Error(report(loaded.mistakes));
  expect(loaded.phrasings.length).toBeGreaterThan(1000);
  for (const { instrument, label, phrases } of loaded.phrasings)
    expect(new Set(phrases).size, `${instrument}${label}`).toBe(phrases.length);
});
