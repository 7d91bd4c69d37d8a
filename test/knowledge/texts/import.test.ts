import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTextsDatabase } from '../../../src/knowledge/texts/database.ts';
import { importInto, importTexts } from '../../../src/knowledge/texts/import.ts';
import { bringOne, library, statute, wholeText } from './library.ts';

const KITE = statute('风筝法', '第一条 甲。\n\n第二条 本法自2020年5月1日起施行。');
const LAMP = statute('灯笼法', '第一条 乙。\n\n第二条 本法自2020年5月1日起施行。');

test('A second import changes nothing, a changed file replaces its version, a new date adds one', async () => {
  const shelf = library({ '甲/风筝法(2020-03-01).md': KITE, '甲/灯笼法(2020-03-01).md': LAMP });
  expect((await shelf.bring()).files.map((file) => file.status)).toEqual(['added', 'added']);
  const first = shelf.open().digest;
  expect((await shelf.bring()).files.map((file) => file.status)).toEqual(['unchanged', 'unchanged']);
  expect(shelf.open().digest).toBe(first);

  shelf.write('甲/风筝法(2020-03-01).md', KITE.replace('甲。', '甲甲。'));
  expect((await shelf.bring()).files.map((file) => file.status)).toEqual(['unchanged', 'updated']);
  const texts = shelf.open();
  expect(texts.digest).not.toBe(first);
  expect(texts.counts()).toEqual({ instruments: 2, versions: 2, articles: 4 });

  shelf.write('甲/风筝法(2021-03-01).md', KITE);
  await shelf.bring();
  expect(
    shelf
      .open()
      .versions('风筝法')
      .map((version) => version.adopted),
  ).toEqual(['2020-03-01', '2021-03-01']);
});

test('The same version in two folders is stored once, whether its bytes differ or not, and stays so', async () => {
  const shelf = library({
    '甲/风筝法(2020-03-01).md': KITE,
    '乙/风筝法(2020-03-01).md': KITE,
    '乙/灯笼法(2020-03-01).md': LAMP,
    '甲/灯笼法(2020-03-01).md': LAMP.replace('乙。', '乙乙。'),
  });
  const statuses = async () => (await shelf.bring()).files.map((file) => file.status).sort();
  expect(await statuses()).toEqual(['added', 'added', 'unchanged', 'unchanged']);
  const digest = shelf.open().digest;
  expect(await statuses()).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  expect(shelf.open().digest).toBe(digest);
  expect(shelf.open().counts().versions).toBe(2);
});

test('An undated copy of a dated text adds no version', async () => {
  const shelf = library({ '风筝法(2020-03-15).md': KITE, '风筝法.md': KITE });
  const report = await shelf.bring();
  expect(report.files.map((file) => [file.status, file.warnings.length])).toEqual([
    ['added', 0],
    ['unchanged', 1],
  ]);
  expect(shelf.open().versions('风筝法')).toMatchObject([{ adopted: '2020-03-15' }]);
});

test('What is stored is independent of the order of imports', async () => {
  const files = { '风筝法(2020-03-01).md': KITE, '灯笼法(2020-03-01).md': LAMP };
  const [one, two] = [library(files), library(files)];
  await one.bring();
  await two.bring('灯笼法(2020-03-01).md');
  await two.bring('风筝法(2020-03-01).md');
  expect(two.open().digest).toBe(one.open().digest);
  expect([...two.open().all()]).toEqual([...one.open().all()]);
});

test('Bad files are reported one by one and the good ones still go in', async () => {
  const shelf = library({
    '好/风筝法(2020-03-01).md': KITE,
    '坏/空(2020-03-01).txt': ' \n',
    '坏/图(2020-03-01).txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49]),
    '坏/旧(2020-03-01).doc': 'x',
    '坏/无日期.md': statute('无日期', '第一条 甲。', ''),
    '坏/只有头(2020-03-01).md': '# 只有头\n\n<!-- INFO END -->\n',
    'README.md': '# not a statute',
    'notes.csv': 'a,b',
  });
  const report = await importTexts({ sources: [shelf.folder, join(shelf.folder, '没有')], dir: shelf.dir });
  const said = Object.fromEntries(report.files.map((file) => [file.path.split('/').at(-1), file.error ?? file.status]));
  expect(said).toEqual({
    没有: '找不到这个文件或目录。请核对路径后再导入一次。',
    '风筝法(2020-03-01).md': 'added',
    '空(2020-03-01).txt': '文件是空的。请重新下载或重新导出这个文件。',
    '图(2020-03-01).txt': '文件内容不是文字。请核对文件，必要时另存为 .docx 或 UTF-8 的 .txt。',
    '旧(2020-03-01).doc': '这种格式读不了。请用 Word 或 WPS 另存为 .docx，或者另存为 .txt，再导入一次。',
    '无日期.md': '没有找到通过日期。请把日期写在文件名末尾，例如“行政处罚法(2021-01-22).md”，再导入一次。',
    '只有头(2020-03-01).md': '文件里没有可以收入的正文。请打开文件核对内容。',
  });
  expect(shelf.open().counts()).toEqual({ instruments: 1, versions: 1, articles: 2 });
});

test('A full disk leaves every file whole or absent, and says so', async () => {
  const long = Array.from({ length: 400 }, (_, at) => `第${at + 1}条 ${'放飞风筝应当备案。'.repeat(40)}`).join('\n\n');
  const shelf = library({ '灯笼法(2020-03-01).md': LAMP, '风筝法(2020-03-01).md': statute('风筝法', long) });
  const database = openTextsDatabase(shelf.dir);
  database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 20}`);
  const report = await importInto(database, { sources: [shelf.folder] });
  database.close();
  expect(report.files.map((file) => file.error ?? file.status)).toEqual([
    'added',
    '磁盘空间不足，这个文件没有写入。请腾出空间后再导入一次。',
  ]);
  const texts = shelf.open();
  expect(texts.counts()).toEqual({ instruments: 1, versions: 1, articles: 2 });
  expect(texts.versions('风筝法')).toEqual([]);
});

test('A folder that bears the name of a text is passed over', async () => {
  const shelf = library({ '风筝法(2020-03-01).md': KITE });
  mkdirSync(join(shelf.folder, '灯笼法.md'));
  expect((await shelf.bring()).files).toHaveLength(1);
});

test('Progress names each file once and counts to the total', async () => {
  const shelf = library({ '风筝法(2020-03-01).md': KITE, '灯笼法(2020-03-01).md': LAMP });
  const seen: unknown[] = [];
  await importTexts({ sources: [shelf.folder], dir: shelf.dir, onProgress: (...step) => seen.push(step) });
  expect(seen).toEqual([
    [1, 2, '灯笼法(2020-03-01).md'],
    [2, 2, '风筝法(2020-03-01).md'],
  ]);
});

test('The imported store is one file: no log is left beside it', async () => {
  const shelf = library({ '风筝法(2020-03-01).md': KITE });
  await shelf.bring();
  expect(existsSync(join(shelf.dir, 'texts.db'))).toBe(true);
  expect(existsSync(join(shelf.dir, 'texts.db-wal'))).toBe(false);
});

test('The characters of the source are kept: ideographic spaces, half-width colons, full-width digits', async () => {
  const { articles } = await bringOne(
    '风筝法(2020-03-01).md',
    statute('风筝法', '第一条 每　人:２４小时，５０００元。'),
  );
  expect(wholeText(articles[0])).toBe('每　人:２４小时，５０００元。');
});
