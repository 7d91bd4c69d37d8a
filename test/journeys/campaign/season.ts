import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownBlock } from '@slack/types';
import { expect } from 'vitest';
import { pressOn } from '../../../src/cli/press.ts';
import { addDays } from '../../../src/knowledge/day.ts';
import { clientOf } from '../../../src/workspace/client.ts';
import { saved } from '../../script/files.ts';
import type { Role } from '../../script/steps.ts';
import { openTown, type Town } from '../town.ts';

/** The eight departments as forms name them, by code. */
const CHOICES: Record<string, string> = {
  HR: '区人力资源和社会保障局（劳动监察）',
  EP: '市生态环境局派驻本区的分局（环监执法）',
  SA: '区应急管理局（安监执法）',
  LR: '市自然资源和规划局区分局（土地执法）',
  PS: '市公安局区分局（治安管理）',
  IC: '区市场监督管理局（工商执法）',
  QT: '区市场监督管理局（质监执法）',
  UM: '区城市管理局（综合行政执法局）（城管执法）',
};
export const DEPARTMENTS = Object.keys(CHOICES);

/** A column of a table beside this file, by field code. */
export function column(file: string, name: string): Record<string, number> {
  const [head = '', ...rows] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  const at = head.split('\t').indexOf(name);
  if (at < 0) throw new Error(`${file} has no column ${name}`);
  return Object.fromEntries(rows.map((row) => [row.split('\t')[0] ?? '', Number(row.split('\t')[at])]));
}

export interface Season {
  town: Town;
  /** Lets the days go by to a day, each with its morning, noon and evening, and then to a time of that day. */
  goesTo(day: string, time?: string): Promise<void>;
  /** The contact now speaks for this department. */
  speaksFor(department: string): Promise<void>;
  types(who: Role, line: string): Promise<string>;
  clicks(who: Role, label: string): Promise<string>;
  /** The newest file of this name sent to this person. */
  receives(who: Role, name: string): Promise<Buffer>;
  /** Fills in the open window and sends it; the newest message afterwards. */
  sends(who: Role, fields: Record<string, string | string[]>): Promise<string>;
}

export async function openSeason(first: string): Promise<Season> {
  const town = await openTown({ limits: 'off' });
  let today = first;
  const set = async (day: string, time: string) => {
    expect(await town.post('/local/clock', { at: `${day}T${time}+08:00` })).toMatchObject({ ok: true });
    await town.bot.idle();
  };
  await set(first, '08:00');
  const season: Season = {
    town,
    async goesTo(day, time = '09:30') {
      for (; today < day; today = addDays(today, 1)) for (const one of ['09:01', '17:01']) await set(today, one);
      if (time > '09:01') await set(day, '09:01');
      await set(day, time);
    },
    async speaksFor(department) {
      await season.types('administrator', '/people');
      await season.clicks('administrator', '登记人员');
      const person = { 哪位同事: '联络员', 角色: ['部门联络员'], 部门: CHOICES[department] ?? '' };
      expect(await season.sends('administrator', { ...person, '单位（中队、所、科室）': '法制科' })).toContain(
        '已保存',
      );
    },
    async types(who, line) {
      await town.as(who).command(line);
      return town.as(who).reads();
    },
    async clicks(who, label) {
      const heard = await town.as(who).heard();
      const newest = heard.findLast((one) => pressOn((one.blocks ?? []) as KnownBlock[], label));
      await town
        .as(who)
        .clicks(newest ?? expect.fail(`no button ${label} under: ${await town.as(who).reads()}`), label);
      return town.as(who).reads();
    },
    async receives(who, name) {
      const client = clientOf(town.workspace.url, who) ?? expect.fail(who);
      return saved({ url: town.workspace.url, client }, await town.as(who).heard(), name);
    },
    async sends(who, fields) {
      await town.as(who).submits(fields);
      const { modals } = await town.as(who).state();
      expect(modals.at(-1)?.errors ?? {}, JSON.stringify(fields)).toEqual({});
      return town.as(who).reads();
    },
  };
  return season;
}
