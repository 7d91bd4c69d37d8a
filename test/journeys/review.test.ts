import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { freshIndex } from '../../src/cli/fresh-index.ts';
import { readSettings } from '../../src/config.ts';
import { importTexts } from '../../src/knowledge/texts/index.ts';
import { journey } from '../script/journey.ts';
import { openTown, type Town } from './town.ts';

/** 卡片 MKT-01 cites articles 3 and 43 of this regulation; the words here are made up. */
const LAW = '市场主体登记管理条例';
const statute = (rule: string) => `# ${LAW}
2021年7月27日 示例会议通过

<!-- INFO END -->

第三条 这是示例，不是法条：海带店要登记。

第四十三条 ${rule}

第五十五条 本条例自2022年3月1日起施行。
`;
const RULES = [
  '这是示例：没有登记的，收走一把海带。',
  '这是示例：没有登记的，收走两把海带。',
  '这是示例：没有登记的，收走三把海带。',
];

function freshTown(): string {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-review-'));
  cpSync(join(inject('indexed'), 'index'), join(data, 'index'), { recursive: true });
  return data;
}

async function bring(data: string, rule = ''): Promise<void> {
  const file = join(data, `${LAW}(2021-07-27).md`);
  writeFileSync(file, statute(rule));
  await importTexts({ sources: [file], dir: join(data, 'texts') });
  await freshIndex(readSettings({ PLUMBLINE_DATA: data }));
}

async function press(town: Town, who: 'officer' | 'supervisor', label: string): Promise<string> {
  const resident = town.as(who);
  const message = (await resident.heard()).findLast(({ blocks }) =>
    JSON.stringify(blocks ?? []).includes(`"${label}"`),
  );
  if (!message) throw new Error(`no ${label}`);
  await resident.clicks(message, label);
  return resident.reads();
}

describe('a card whose article a re-import changed', () => {
  it.each([{ socket: false }, { socket: true }])(
    'waits until a supervisor has looked, %o',
    async ({ socket }) => {
      const data = freshTown();
      await bring(data, RULES[0]);
      const town = await openTown({ data, socket });
      const [officer, supervisor] = [town.as('officer'), town.as('supervisor')];
      const asks = async () => {
        await officer.command('/basis 没有营业执照开店');
        return officer.reads();
      };
      const lists = async () => {
        await supervisor.command('/review');
        return supervisor.reads();
      };
      const before = await asks();
      expect(before).not.toContain('待复核：');
      expect(await lists()).toContain('没有待复核的');
      expect(before).toMatch(/官方文本\d{4}年\d+月\d+日导入，最新一份2021年7月27日通过/);

      await bring(data, RULES[1]);
      const changed = await asks();
      expect(changed).toContain(`待复核：${LAW}（2021-07-27）第四十三条已改动`);
      const seen = await press(town, 'officer', '看改动');
      expect(seen).toContain('一把');
      expect(seen).toContain('两把');
      expect(seen).not.toContain('已复核');
      await officer.command('/review');
      expect(await officer.reads()).toContain('只给监督人员、知识管理员用');

      expect(await lists()).toContain('MKT-01 无照经营');
      const listed = (await supervisor.heard()).at(-1);
      expect(await press(town, 'supervisor', '已复核')).toContain('已复核：');
      expect(await asks()).not.toContain('待复核：');
      const waiting = await lists();
      expect(waiting).not.toContain('权力事项 MKT-01');
      expect(waiting).toContain('grades/MKT-01');

      if (listed) await supervisor.clicks(listed, '已复核');
      expect(await supervisor.reads()).toContain('没有待复核的改动');

      await bring(data, RULES[2]);
      expect(await asks()).toContain('第四十三条已改动');
      await town.stop();
    },
    60_000,
  );
});

/** Enough of 行政处罚法 for more than a page of cards that cite it, every article in made-up words. */
const CITED = [28, 30, 31, 32, 33, 36, 40, 42, 44, 45, 51, 54, 55, 57, 58, 60, 61, 62, 63, 64];
const penaltyLaw = (rule: string) =>
  `# 行政处罚法\n2021年1月22日 示例会议修订\n\n<!-- INFO END -->\n\n${CITED.map((article) => `第${article}条 示例第${article}号：${rule}`).join('\n\n')}\n`;

const changed = freshTown();
for (const rule of ['收走一把海带。', '收走两把海带。']) {
  const file = join(changed, '行政处罚法(2021-01-22).md');
  writeFileSync(file, penaltyLaw(rule));
  await importTexts({ sources: [file], dir: join(changed, 'texts') });
}
await freshIndex(readSettings({ PLUMBLINE_DATA: changed }));

journey(
  'everybody sees what waits and why, supervisors the list of it',
  ({ as }) => {
    as('officer')
      .types('/procedure 听证')
      .sees('待复核：行政处罚法（2021-01-22）第六十三条已改动')
      .clicks('看改动')
      .sees('改了什么', '一把', '两把')
      .doesNotSee('已复核');
    as('officer')
      .types('/deadline 行政处罚法第六十四条第一项 2026-02-13')
      .sees('待复核：行政处罚法（2021-01-22）')
      .clicks('看改动')
      .sees('改了什么：期限 clock/行政处罚法');
    as('supervisor').types('/review').sees('待复核', '项等着复核').clicks('再看后面的').sees('权力事项 MKT-14');
  },
  { browser: true, data: changed },
);
