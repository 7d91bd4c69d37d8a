import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTexts } from '../../../src/knowledge/texts/index.ts';
import { library, statute } from './library.ts';

const text = (title: string, words: string) => statute(title, `第一条 ${words}。\n\n第二条 本法自2020年5月1日起施行。`);

test('A folder without texts is an empty store', () => {
  const texts = openTexts(library().dir);
  expect(texts.digest).toBe('none');
  expect(texts.counts()).toEqual({ instruments: 0, versions: 0, articles: 0 });
  expect([...texts.all()]).toEqual([]);
  expect(texts.versions('风筝法')).toEqual([]);
  expect(texts.inForce('风筝法', '2024-01-01')).toBeUndefined();
  expect(texts.articleById(1)).toBeUndefined();
  texts.close();
});

test('Articles are found by any spelling of their label and by their id', async () => {
  const shelf = library({ '风筝法(2020-03-01).md': text('风筝法', '甲') });
  await shelf.bring();
  const texts = shelf.open();
  const version = texts.inForce('风筝法', '2020-05-01');
  if (!version) throw new Error('no version');
  const article = texts.article(version, '第二条');
  expect(texts.article(version, '第2条')).toEqual(article);
  expect(texts.article(version, '第三条')).toBeUndefined();
  const ids = [...texts.all()].map(({ id }) => id);
  expect(ids.map((id) => texts.articleById(id)?.label)).toEqual(['第一条', '第二条']);
  expect(ids.every(Number.isSafeInteger)).toBe(true);
});

test('Ids survive a change of another article, and every version is walked in order', async () => {
  const shelf = library({
    '风筝法(2020-03-01).md': text('风筝法', '甲'),
    '风筝法(2021-03-01).md': text('风筝法', '乙'),
    '灯笼法(2020-03-01).md': text('灯笼法', '丙'),
  });
  await shelf.bring();
  const walk = () =>
    [...shelf.open().all()].map(({ id, article }) => [
      id,
      article.version.short,
      article.version.adopted,
      article.label,
    ]);
  const before = walk();
  expect(before.map((row) => row.slice(1))).toEqual([
    ['灯笼法', '2020-03-01', '第一条'],
    ['灯笼法', '2020-03-01', '第二条'],
    ['风筝法', '2020-03-01', '第一条'],
    ['风筝法', '2020-03-01', '第二条'],
    ['风筝法', '2021-03-01', '第一条'],
    ['风筝法', '2021-03-01', '第二条'],
  ]);
  shelf.write('风筝法(2020-03-01).md', text('风筝法', '甲甲'));
  await shelf.bring();
  expect(walk()).toEqual(before);
});

test('A store opened before an import goes on reading while the import runs', async () => {
  const shelf = library({ '风筝法(2020-03-01).md': text('风筝法', '甲') });
  await shelf.bring();
  const texts = shelf.open();
  shelf.write('灯笼法(2020-03-01).md', text('灯笼法', '丙'));
  expect((await shelf.bring()).files.map((file) => file.status)).toEqual(['added', 'unchanged']);
  expect(texts.versions('风筝法')).toHaveLength(1);
  expect(shelf.open().versions('灯笼法')).toHaveLength(1);
});

test('A damaged store is refused with one sentence, for reading and for importing', async () => {
  const shelf = library({ '风筝法(2020-03-01).md': text('风筝法', '甲') });
  mkdirSync(shelf.dir, { recursive: true });
  writeFileSync(join(shelf.dir, 'texts.db'), 'this is no database, it only bears the name of one'.repeat(40));
  expect(() => openTexts(shelf.dir)).toThrow(/^文本库打不开：.*重新导入。$/);
  await expect(shelf.bring()).rejects.toThrow(/^文本库打不开：/);
});
