import type { KnownBlock } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../src/knowledge/day.grammar.ts';
import { addDays } from '../../src/knowledge/day.ts';
import { openRecords } from '../../src/storage/records.ts';
import { newCode } from '../../src/tips/code/code.ts';
import { deleteExpired } from '../../src/tips/keep/expiry.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { openTown, type Town, TRANSPORTS } from '../journeys/town.ts';
import { attached } from '../script/files.ts';
import { filled } from '../script/filling.ts';

const CODE = /(\d{4} ){5}\d{4}/;

/** What stands in the window on top. */
async function windowOf(town: Town, role: Parameters<Town['as']>[0]): Promise<string> {
  await town.bot.idle();
  return JSON.stringify((await town.as(role).state()).modals.at(-1) ?? 'no window');
}

const department = '区城市管理局（综合行政执法局）（城管执法）';

describe.each(TRANSPORTS)('a tip over $transport', ({ socket }) => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown({ socket });
  });
  afterEach(() => town.stop());

  const codeShown = async () => CODE.exec(await windowOf(town, 'officer'))?.[0] ?? '';

  async function report(more: Record<string, string> = {}): Promise<string> {
    await town.as('officer').command('/tip');
    const code = await codeShown();
    await town.as('officer').submits({
      ...{ 被举报的部门: department, 什么时间: '上周三下午', 发生了什么: '收了钱没有给票据', 照抄一遍回执码: code },
      ...{ 身份: '匿名：不留任何说明您是谁的内容', ...more },
    });
    return code;
  }

  it('is received only when its code was written down, and found by it', async () => {
    await report({ 照抄一遍回执码: '1234' });
    expect(await windowOf(town, 'officer')).toContain('和上面的回执码不一样');
    await town.as('officer').state();
    const code = await report();
    expect(await windowOf(town, 'officer')).toContain('举报已经密封保存');
    await town.as('officer').command('/tip 查询');
    await town.as('officer').submits({ 回执码: code });
    const seen = await windowOf(town, 'officer');
    expect(seen).toContain('进度：已收');
    expect(seen).not.toContain('票据');
  });

  it('takes the words of a message into the form, and those after the command nowhere', async () => {
    const officer = town.as('officer');
    await town.as('contact').says('他们每家收两百块 & <b>', { channel: 'C0CHAT' });
    const { messages } = await officer.state();
    const said = messages.find(({ channel }) => channel === 'C0CHAT');
    await officer.uses('举报执法问题', said);
    await town.bot.idle();
    const { modals } = await officer.state();
    const blocks = modals.at(-1)?.view.blocks as { block_id?: string; element?: { initial_value?: string } }[];
    expect(blocks.find(({ block_id }) => block_id === 'what')?.element?.initial_value).toBe('他们每家收两百块 & <b>');
    await officer.command('/tip 某某收钱');
    expect(await windowOf(town, 'officer')).not.toContain('某某收钱');
    expect(await officer.reads()).toContain('没有读取、没有保存');
  });

  it('says the same of a code that never was and of a tip that is deleted', async () => {
    const code = await report();
    const records = await openRecords(town.data);
    const day = addDays(today(town.workspace.now()), 365);
    expect(await deleteExpired(records, day)).toHaveLength(1);
    await records.close();
    const errors = [];
    for (const typed of [code, newCode()]) {
      await town.as('officer').command('/tip 查询');
      await town.as('officer').submits({ 回执码: typed });
      errors.push((await town.as('officer').state()).modals.at(-1)?.errors);
    }
    expect(errors[0]).toEqual({ code: '没有查到。请核对回执码；已经办结删除的，也查不到。' });
    expect(errors[1]).toEqual(errors[0]);
  });

  it('takes five in an hour of one person, and then says when to try again without losing a word', async () => {
    for (let at = 0; at < 5; at += 1) {
      await report();
      expect(await windowOf(town, 'officer')).toContain('举报已经密封保存');
    }
    await report();
    expect(await windowOf(town, 'officer')).toMatch(/提交得太密，请\d\d:\d\d以后再按一次/);
    await town.passes(3600);
    const code = await report();
    expect(code).not.toBe('');
    expect(await windowOf(town, 'officer')).toContain('举报已经密封保存');
  });

  it('keeps nothing while a file cannot be had, and says so under the files', async () => {
    await town.as('officer').command('/tip');
    const code = await codeShown();
    const { modals } = await town.as('officer').state();
    const view = modals.at(-1);
    if (!view) throw new Error('no window');
    const bytes = Buffer.from('照片');
    const officer = clientOf(town.workspace.url, 'officer');
    if (!officer) throw new Error('nobody');
    const at = { url: town.workspace.url, client: officer };
    const blocks = view.view.blocks as KnownBlock[];
    const typed = filled(blocks, {
      ...{ 被举报的部门: department, 发生了什么: '有照片', 身份: '匿名：不留任何说明您是谁的内容' },
      照抄一遍回执码: code,
    });
    const state = await attached(at, { blocks, typed }, ['材料', { name: '现场.jpg', bytes }]);
    const sends = () => officer.act({ do: 'submit', view_id: view.view_id, state });
    await town.post('/local/fault', { method: 'files.info', kind: 'error', error: 'file_deleted', times: 1 });
    await sends();
    expect((await officer.state()).modals.at(-1)?.errors).toHaveProperty('files');
    const records = await openRecords(town.data);
    expect(await records.db.selectFrom('tip').selectAll().execute()).toEqual([]);
    await sends();
    expect(await windowOf(town, 'officer')).toContain('Slack 里还有一份');
    expect(await records.db.selectFrom('tip_part').select('kind').execute()).toHaveLength(2);
    await records.close();
  });
});
