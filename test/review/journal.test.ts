import { expect, it } from 'vitest';
import { openTextsDatabase } from '../../src/knowledge/texts/database.ts';
import { importInto } from '../../src/knowledge/texts/import.ts';
import { openDatabase } from '../../src/storage/open.ts';
import { library, statute } from '../knowledge/texts/library.ts';

const NAMES = ['桥面管理条例(2020-03-01).md', '码头管理条例(2020-03-01).md'] as const;
const text = (name: string, rule: string) =>
  statute(name.slice(0, 6), `第一条 ${rule}\n\n第二条 本条例自2020年6月1日起施行。`);
const files = (rule: string) => Object.fromEntries(NAMES.map((name) => [name, text(name, rule)]));

it('an import that ends half way has noted what it changed, and the next notes the rest', async () => {
  const shelf = library(files('应当照明。'));
  await shelf.bring();
  for (const [name, changed] of Object.entries(files('不得照明。'))) shelf.write(name, changed);

  const database = openTextsDatabase(shelf.dir);
  const died = importInto(database, {
    sources: [shelf.folder],
    onProgress: () => {
      throw new Error('the process ended');
    },
  });
  await expect(died).rejects.toThrow('the process ended');
  database.close();
  expect(shelf.open().changed()).toHaveLength(1);

  const { files: again } = await shelf.bring();
  expect(again.map(({ status }) => status).sort()).toEqual(['unchanged', 'updated']);
  const texts = shelf.open();
  expect(texts.changed()).toEqual(['桥面管理条例', '码头管理条例']);
  expect(texts.changes('桥面管理条例')).toMatchObject([
    { kind: 'article', label: '第一条', was: [{ text: '应当照明。' }] },
  ]);
});

it('what changes a text and what notes the change are one transaction', async () => {
  const shelf = library(files('应当照明。'));
  await shelf.bring();
  shelf.write(NAMES[0], text(NAMES[0], '不得照明。'));
  const database = openTextsDatabase(shelf.dir);
  database.exec("CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT raise(ABORT, 'disk'); END");
  const { files: tried } = await importInto(database, { sources: [shelf.folder] });
  database.exec('DROP TRIGGER full');
  database.close();
  expect(tried.map(({ status }) => status).sort()).toEqual(['failed', 'unchanged']);
  await shelf.bring();
  expect(shelf.open().changed()).toEqual(['桥面管理条例']);
});

it('a store from before there was a journal is read without one, and gets one at the next import', async () => {
  const shelf = library(files('应当照明。'));
  await shelf.bring();
  const database = openDatabase(`${shelf.dir}/texts.db`);
  database.exec('DROP TABLE change; DROP TABLE import; PRAGMA user_version = 1');
  database.close();
  expect(shelf.open().changed()).toEqual([]);
  expect(shelf.open().freshness()).toEqual({ newest: '2020-03-01' });

  shelf.write(NAMES[0], text(NAMES[0], '不得照明。'));
  await shelf.bring();
  expect(shelf.open().changed()).toEqual(['桥面管理条例']);
  expect(shelf.open().freshness()?.imported).toMatch(/^\d{4}-\d\d-\d\dT/);
});

it('how fresh the texts are is the last import that brought something, and the latest adoption', async () => {
  const shelf = library(files('应当照明。'));
  expect(shelf.open().freshness()).toBeUndefined();
  await shelf.bring();
  const { imported } = shelf.open().freshness() ?? {};
  await shelf.bring();
  expect(shelf.open().freshness()).toEqual({ imported, newest: '2020-03-01' });
  shelf.write('河道管理条例(2024-05-06).md', text('河道管理条例', '应当照明。'));
  await shelf.bring();
  expect(shelf.open().freshness()).toMatchObject({ newest: '2024-05-06' });
  expect(shelf.open().freshness()?.imported).not.toBe(imported);
});
