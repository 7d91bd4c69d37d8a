import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTown, type Town, TRANSPORTS } from '../journeys/town.ts';

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
});
