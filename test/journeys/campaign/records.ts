import { expect } from 'vitest';
import type { Role } from '../../script/steps.ts';
import { column, type Season } from './season.ts';

/** Enters a record by the form of its register; its number. */
export async function enters(season: Season, command: string, fields: Record<string, string>): Promise<string> {
  await season.types('contact', command);
  await season.clicks('contact', '登记');
  const said = await season.sends('contact', fields);
  return /已登记 ([A-Z]{2}-[A-Z0-9]{5})/.exec(said)?.[1] ?? expect.fail(said);
}

/** Takes a step with a record. */
export async function takes(
  season: Season,
  who: Role,
  { record, step, fields }: { record: string; step: string; fields?: Record<string, string> },
): Promise<void> {
  await season.types(who, record);
  const said = await season.clicks(who, step);
  expect(fields ? await season.sends(who, fields) : said).toContain(`已${step}`);
}

/** A department's plan, entered and handed in. */
export async function handsInPlan(season: Season, day: string): Promise<string> {
  const plan = { 标题: '规范行政执法实施方案', 种类: '实施方案', 文件在哪里: '本单位发文', 应报日期: '2013-08-23' };
  const id = await enters(season, '/plans', plan);
  await takes(season, 'contact', { record: `/plans ${id}`, step: '报送', fields: { 报送日期: day } });
  return id;
}

const CATEGORIES = [
  ...['一、主体人员不适格、越权、违反程序', '二、滥用裁量、执法不公', '三、不公开、不透明'],
  ...['四、方法简单、态度粗暴', '五、乱收费、乱罚款、乱摊派', '六、以权谋私、渎职侵权'],
];

/** The problems of a table, found and put right on the same day, one record each. */
export async function findsAndCorrects(season: Season, file: string, day: string): Promise<void> {
  const figures = column(file, 'UM');
  for (const [at, category] of CATEGORIES.entries())
    for (let n = 1; n <= (figures[`H1${at + 1}`] ?? 0); n += 1) {
      const found = { 什么问题: `第${at + 1}类的第${n}个`, 属于哪一类: category, 发现日期: day };
      const id = await enters(season, '/problems', { ...found, 整改责任人: '联络员', 整改期限: day });
      const corrected = { '怎么改的，有什么证明': '已经整改', 改完日期: day };
      await takes(season, 'contact', { record: `/problems ${id}`, step: '报告整改', fields: corrected });
    }
}
