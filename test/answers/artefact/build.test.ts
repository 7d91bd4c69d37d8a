import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildIndex, openAnswers } from '../../../src/answers/index.ts';
import { openTexts } from '../../../src/knowledge/texts/index.ts';
import type { Texts } from '../../../src/knowledge/texts/types.ts';
import { power, smallKnowledge } from '../small.ts';

const texts = openTexts(join(tmpdir(), 'no-such-texts'));

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, 'index');
}
const current = (dir: string) => readFileSync(join(dir, 'current'), 'utf8').trim();
const titled = (title: string) => smallKnowledge({ powers: [{ ...power, title }] });

test('the same knowledge and texts give the same version and rankings; other knowledge another version', async () => {
  const [one, two] = [folder(), folder()];
  const first = await buildIndex({ knowledge: smallKnowledge(), texts, dir: one });
  const again = await buildIndex({ knowledge: smallKnowledge(), texts, dir: two });
  expect(again.version).toBe(first.version);
  expect(first.version).toMatch(/^[0-9a-f]{12}$/);
  const question = { text: '桥上晒海带', wants: 'any' as const, day: '2024-01-01' };
  const answers = await Promise.all([one, two].map((dir) => openAnswers(dir, texts)));
  const ranked = await Promise.all(answers.map((each) => each.rank(question, 10)));
  expect(ranked[1]).toEqual(ranked[0]);
  for (const each of answers) each.close();
  const other = await buildIndex({ knowledge: titled('别的事'), texts, dir: one });
  expect(other.version).not.toBe(first.version);
  expect(current(one)).toBe(other.version);
});

test('building what is there already changes nothing but which version is used', async () => {
  const dir = folder();
  const { version } = await buildIndex({ knowledge: smallKnowledge(), texts, dir });
  await buildIndex({ knowledge: titled('别的事'), texts, dir });
  const made = readdirSync(join(dir, version));
  expect((await buildIndex({ knowledge: smallKnowledge(), texts, dir })).version).toBe(version);
  expect(current(dir)).toBe(version);
  expect(readdirSync(join(dir, version))).toEqual(made);
});

test('the artefact carries the knowledge it was built from, so that broken files never take it down', async () => {
  const dir = folder();
  await buildIndex({ knowledge: titled('快照里的名称'), texts, dir });
  const answers = await openAnswers(dir, texts);
  expect(answers.knowledge.powers[0]?.title).toBe('快照里的名称');
  expect(answers.texts.articles).toBe(0);
  answers.close();
});

test('a build that fails leaves the last good index in use and nothing behind', async () => {
  const dir = folder();
  const { version } = await buildIndex({ knowledge: smallKnowledge(), texts, dir });
  const failing: Texts = {
    ...texts,
    digest: 'failing',
    *all() {
      yield* [];
      throw new Error('disk I/O error');
    },
  };
  await expect(buildIndex({ knowledge: smallKnowledge(), texts: failing, dir })).rejects.toThrow('disk I/O error');
  expect(current(dir)).toBe(version);
  expect(readdirSync(dir).sort()).toEqual([version, 'current'].sort());
});

test('an empty index is refused before it is put to use', async () => {
  const dir = folder();
  const nothing = smallKnowledge({ powers: [], procedures: [], glossary: [] });
  await expect(buildIndex({ knowledge: nothing, texts, dir })).rejects.toThrow('holds no provisions');
  expect(existsSync(join(dir, 'current'))).toBe(false);
});

test('what a killed build left is not picked up, and is removed by the next', async () => {
  const dir = folder();
  const left = join(dir, '.building-999999');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'index.db'), 'half');
  await expect(openAnswers(dir, texts)).rejects.toThrow('There is no index');
  await buildIndex({ knowledge: smallKnowledge(), texts, dir });
  expect(existsSync(left)).toBe(false);
});

test('the last three versions are kept', async () => {
  const dir = folder();
  const built: string[] = [];
  for (const title of ['甲事', '乙事', '丙事', '丁事']) {
    const { version } = await buildIndex({ knowledge: titled(title), texts, dir });
    const when = new Date(Date.UTC(2024, 0, built.push(version)));
    utimesSync(join(dir, version), when, when);
  }
  expect(readdirSync(dir).sort()).toEqual([...built.slice(1), 'current'].sort());
});

test('a damaged artefact, or one of another program version, is refused with one sentence', async () => {
  const dir = folder();
  const { version } = await buildIndex({ knowledge: smallKnowledge(), texts, dir });
  const manifest = join(dir, version, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"format":\d+/, '"format":0'));
  await expect(openAnswers(dir, texts)).rejects.toThrow('built by another version');
  writeFileSync(join(dir, 'current'), '../elsewhere\n');
  await expect(openAnswers(dir, texts)).rejects.toThrow('There is no index');
});

test('progress is told stage by stage', async () => {
  const stages: string[] = [];
  await buildIndex({
    knowledge: smallKnowledge(),
    texts,
    dir: folder(),
    onProgress: ({ stage }) => stages.push(stage),
  });
  expect(stages).toEqual(['optimize', 'probe']);
});
