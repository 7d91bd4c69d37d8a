import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { freshIndex } from '../../src/cli/fresh-index.ts';
import { readSettings } from '../../src/config.ts';
import { importTexts } from '../../src/knowledge/texts/index.ts';
import { openTown } from './town.ts';

const STATUTE = `# 桥面晾晒管理条例
2020年1月2日 某市人民代表大会常务委员会通过

<!-- INFO END -->

## 第一章 总则

第一条 在桥面晾晒海带的，应当避开人行道。

晾晒不得过夜。

第二条 本条例自2020年3月1日起施行。
`;

it('a running bot quotes what was imported while it ran', async () => {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-import-'));
  cpSync(join(inject('indexed'), 'index'), join(data, 'index'), { recursive: true });
  const town = await openTown({ data });
  const officer = town.as('officer');
  await officer.command('/ask 桥面晾晒管理条例第一条');
  expect(await officer.reads()).not.toContain('避开人行道');

  const file = join(data, '桥面晾晒管理条例(2020-01-02).md');
  writeFileSync(file, STATUTE);
  const report = await importTexts({ sources: [file], dir: join(data, 'texts') });
  expect(report.files).toMatchObject([{ status: 'added' }]);
  await freshIndex(readSettings({ PLUMBLINE_DATA: data }));

  await officer.command('/ask 桥面晾晒管理条例第一条第一款');
  const answer = await officer.reads();
  expect(answer).toContain('│ 在桥面晾晒海带的，应当避开人行道。');
  expect(answer).not.toContain('过夜');
  expect(answer).toContain('2020-01-02通过，2020-03-01起施行');

  const message = (await officer.heard()).at(-1);
  if (message) await officer.clicks(message, '看原文');
  await town.bot.idle();
  expect(JSON.stringify((await officer.state()).modals)).toContain('晾晒不得过夜。');
  await town.stop();
});
