import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { freshIndex } from '../../src/cli/fresh-index.ts';
import { readSettings } from '../../src/config.ts';
import { importTexts } from '../../src/knowledge/texts/index.ts';
import { openTown } from './town.ts';

const statute = (year: number, rule: string) => `# 桥面晾晒管理条例
${year}年1月2日 某市人民代表大会常务委员会通过

<!-- INFO END -->

## 第一章 总则

第一条 ${rule}

第二条 本条例自${year}年3月1日起施行。
`;
const QUESTION = '风筝能不能在那边放';

it('a verified answer stops answering when an article it rests on changes, and comes back into the queue', async () => {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-expiry-'));
  cpSync(join(inject('indexed'), 'index'), join(data, 'index'), { recursive: true });
  const bring = async (year: number, rule: string) => {
    const file = join(data, `桥面晾晒管理条例(${year}-01-02).md`);
    writeFileSync(file, statute(year, rule));
    await importTexts({ sources: [file], dir: join(data, 'texts') });
    await freshIndex(readSettings({ PLUMBLINE_DATA: data }));
  };
  await bring(2020, '在桥面晾晒海带的，应当避开人行道。');
  const town = await openTown({ data });
  const [officer, supervisor] = [town.as('officer'), town.as('supervisor')];
  const queue = async () => {
    await supervisor.command('/queue');
    return supervisor.reads();
  };

  await officer.says(QUESTION);
  expect(await queue()).toContain(QUESTION);
  const listed = (await supervisor.heard()).at(-1);
  if (!listed) throw new Error('no queue');
  await supervisor.clicks(listed, '写答复');
  await town.bot.idle();
  const view_id = (await supervisor.state()).modals.at(-1)?.view_id;
  const written = {
    question: QUESTION,
    answer: '可以，避开人行道。',
    basis: '行政处罚法第五十六条\n桥面晾晒管理条例第一条',
  };
  const state = Object.fromEntries(
    Object.entries(written).map(([id, value]) => [id, { [id]: { type: 'plain_text_input', value } }]),
  );
  await town.post('/local/act', { as: 'U0SUPERVISE', do: 'submit', view_id, state });
  await town.bot.idle();

  await officer.says(QUESTION);
  expect(await officer.reads()).toContain('可以，避开人行道。');
  expect(await queue()).toContain('没有等着的问题');

  await bring(2022, '禁止在桥面晾晒海带。');
  await officer.says(QUESTION);
  expect(await officer.reads()).not.toContain('可以，避开人行道。');
  const back = await queue();
  expect(back).toContain('依据的条文变了，已停用');
  expect(back).toContain('桥面晾晒管理条例第一条：核实时是 2020-01-02 通过的版本，现在是 2022-01-02 通过的版本');
  expect(back).not.toContain('行政处罚法第五十六条：');
  expect(back).toContain('共 1 个等着处理');
  expect(back).toContain('后来又有 1 次问到');
  await town.stop();
});
