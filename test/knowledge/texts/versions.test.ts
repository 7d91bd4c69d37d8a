import { expect, test } from 'vitest';
import { library, statute } from './library.ts';

const closing = (sentence: string) => `第一条 放飞须备案。\n\n第二条 ${sentence}`;

async function dates(files: Record<string, string>, short: string) {
  const shelf = library(files);
  await shelf.bring();
  return shelf
    .open()
    .versions(short)
    .map(({ adopted, effective, repealed }) => [adopted, effective, repealed]);
}

test('The date in the file name is adoption; entry into force is read from the closing article', async () => {
  const text = statute('中华人民共和国风筝法', closing('本法自2020年5月1日起施行。'));
  expect(await dates({ '行政法/风筝法(2020-03-01).md': text }, '风筝法')).toEqual([
    ['2020-03-01', '2020-05-01', undefined],
  ]);
});

test('Without a date in the name adoption is the last passing or revision in the head, and a 施行 line is entry into force', async () => {
  const history = '2010年1月2日 甲大会通过\n\n2019年8月9日 甲大会修订\n\n2020年1月1日 施行';
  expect(await dates({ '风筝法.md': statute('风筝法', closing('略。'), history) }, '风筝法')).toEqual([
    ['2019-08-09', '2020-01-01', undefined],
  ]);
});

test('A revision that still names the first version’s day counts from adoption and says that it is not certain', async () => {
  const history = '2010年1月2日 甲大会通过\n\n2019年8月9日 甲大会第一次修正';
  const shelf = library({
    '风筝法(2019-08-09).md': statute('风筝法', closing('本法自2010年3月1日起施行。'), history),
  });
  const report = await shelf.bring();
  const [version] = shelf.open().versions('风筝法');
  expect(version).toMatchObject({ adopted: '2019-08-09', effective: '2019-08-09' });
  expect(version?.note).toBe('施行日期未读出：文中写的是较早版本的施行日期，按通过日期计。');
  expect(report.files[0]?.warnings).toContain(version?.note);
});

test('自公布之日起施行 counts from publication, in a first version', async () => {
  const history = '2020年3月1日 甲会议通过\n\n2020年3月9日 甲令第1号公布';
  const text = statute('风筝条例', closing('本条例自公布之日起施行。'), history);
  expect(await dates({ '风筝条例(2020-03-01).md': text }, '风筝条例')).toEqual([
    ['2020-03-01', '2020-03-09', undefined],
  ]);
});

test('A head that stops years before the adoption in the file name leaves out the last revision', async () => {
  const text = statute('风筝条例', closing('本条例自公布之日起施行。'), '1998年11月29日 甲令第253号公布');
  const shelf = library({ '风筝条例(2017-07-16).md': text });
  await shelf.bring();
  expect(shelf.open().versions('风筝条例')[0]).toMatchObject({ effective: '2017-07-16', note: expect.any(String) });
});

test('Years written in Chinese digits are read; a text that names no day has no effective date and says so', async () => {
  const read = statute('风筝法', closing('本法自一九九三年三月一日起施行。'));
  expect(await dates({ '风筝法(1992-12-30).md': read }, '风筝法')).toEqual([['1992-12-30', '1993-03-01', undefined]]);
  const shelf = library({ '风筝令(1992-12-30).md': statute('风筝令', closing('完。')) });
  await shelf.bring();
  expect(shelf.open().versions('风筝令')[0]).toMatchObject({ note: '施行日期未读出，查询时按通过日期计。' });
  expect(shelf.open().versions('风筝令')[0]).not.toHaveProperty('effective');
});

test('meta.csv beside the texts gives the day of entry into force and says what has expired', async () => {
  const shelf = library({
    'meta.csv': 'path,title,valid_from,expired_flag\n甲/风筝法(2019-08-09).md,"风,筝法",2019-12-01,1\n',
    '甲/风筝法(2019-08-09).md': statute('风筝法', closing('本法自2010年3月1日起施行。'), '2019年8月9日 甲大会修正'),
  });
  await shelf.bring();
  expect(shelf.open().versions('风筝法')).toMatchObject([
    { effective: '2019-12-01', folder: '甲', note: '来源标明已经失效，失效日期未读出。' },
  ]);
  const again = await shelf.bring('甲', '甲/风筝法(2019-08-09).md');
  expect(again.files.map((file) => file.status)).toEqual(['unchanged', 'unchanged']);
});

test('The version in force flips on the day the newer one takes effect, not when it is adopted', async () => {
  const shelf = library({
    '风筝法(2009-08-27).md': statute('风筝法', closing('本法自2009年8月27日起施行。')),
    '风筝法(2024-11-08).md': statute('风筝法', closing('本法自2025年7月1日起施行。')),
  });
  await shelf.bring();
  const texts = shelf.open();
  expect(texts.versions('风筝法').map(({ repealed }) => repealed)).toEqual(['2025-07-01', undefined]);
  expect(texts.inForce('风筝法', '2009-08-26')).toBeUndefined();
  expect(texts.inForce('风筝法', '2025-06-30')?.adopted).toBe('2009-08-27');
  expect(texts.inForce('风筝法', '2025-07-01')?.adopted).toBe('2024-11-08');
  expect(texts.inForce('风筝法')?.adopted).toBe('2024-11-08');
  expect(texts.inForce('没有的法', '2025-07-01')).toBeUndefined();
});

test('A successor under another name repeals what its closing article names, and nothing of which it names a part', async () => {
  const shelf = library({
    '风筝噪声法(2018-12-29).md': statute('风筝噪声法', closing('本法自2019年1月1日起施行。')),
    '风筝税法(2018-12-29).md': statute('风筝税法', closing('本法自2019年1月1日起施行。')),
    '噪声法(2021-12-24).md': statute(
      '噪声法',
      closing('本法自2022年6月5日起施行。《中华人民共和国风筝噪声法》同时废止，《风筝税法》中有关噪声的规定同时废止。'),
    ),
  });
  await shelf.bring();
  const texts = shelf.open();
  expect(texts.inForce('风筝噪声法', '2022-06-04')).toMatchObject({ repealed: '2022-06-05' });
  expect(texts.inForce('风筝噪声法', '2022-06-05')).toBeUndefined();
  expect(texts.inForce('风筝税法', '2023-01-01')).toBeDefined();
});

test('A text that repeals an earlier text of its own name does not repeal itself', async () => {
  const text = statute('童工规定', closing('本规定自2002年12月1日起施行。1991年4月15日发布的《童工规定》同时废止。'));
  expect(await dates({ '童工规定(2002-10-01).md': text }, '童工规定')).toEqual([
    ['2002-10-01', '2002-12-01', undefined],
  ]);
});

test('The files of a code are one version with one numbering', async () => {
  const book = (name: string, body: string) =>
    statute('中华人民共和国风筝法典', body).replace('\n\n', `\n\n# ${name}\n\n`);
  const shelf = library({
    '法典/附则.md': book('附则', '##\n\n第四条 本法自2021年1月1日起施行。'),
    '法典/总则.md': book('总则', '## 第一章 规定\n\n第一条 甲。\n\n第二条 乙。'),
    '法典/合同编.md': book('合同编', '## 第一章 合同\n\n第三条 丙。'),
  });
  await shelf.bring();
  const texts = shelf.open();
  const versions = texts.versions('风筝法典');
  expect(versions).toMatchObject([{ adopted: '2020-03-01', effective: '2021-01-01', title: '中华人民共和国风筝法典' }]);
  const articles = [...texts.all()].map(({ article }) => [article.label, article.heading, article.ordinal]);
  expect(articles).toEqual([
    ['第一条', '总则 第一章 规定', 0],
    ['第二条', '总则 第一章 规定', 1],
    ['第三条', '合同编 第一章 合同', 2],
    ['第四条', '附则', 3],
  ]);
  const [version] = versions;
  expect(version && texts.article(version, '第三条')?.paragraphs[0]?.text).toBe('丙。');
});
