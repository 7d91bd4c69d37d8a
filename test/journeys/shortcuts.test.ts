import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTown, type Resident, type Town, TRANSPORTS } from './town.ts';

const ASK = 'C0ASKLAW';
const CHAT = 'C0CHAT';

describe.each(TRANSPORTS)('shortcuts over $transport', ({ socket }) => {
  let town: Town;
  let officer: Resident;
  beforeAll(async () => {
    town = await openTown({ socket });
    officer = town.as('officer');
  });
  afterAll(() => town.stop());

  const write = async (text: string, channel: string, thread?: string) => {
    const said = await officer.says(text, { channel, ...(thread && { thread }) });
    if (!said.ok || !said.ts) throw new Error('not said');
    return { channel, ts: said.ts };
  };
  const again = async (name: string) => {
    const { status } = (await town.post('/local/deliver', { name })) as { status: number };
    await town.bot.idle();
    return status;
  };

  it('“问准绳” opens the form from anywhere, and its answer comes to the direct message', async () => {
    await officer.uses('问准绳');
    await town.bot.idle();
    const modal = (await officer.state()).modals.at(-1);
    expect(modal?.view.callback_id).toBe('ask');
    const state = { question: { text: { type: 'plain_text_input', value: '夜间施工噪声怎么罚' } } };
    await town.post('/local/act', { as: 'U0OFFICER', do: 'submit', view_id: modal?.view_id, state });
    expect(await officer.reads()).toContain('噪声污染防治法第七十七条');
  });

  it('“查执法依据” answers in the thread of the message, and says who asked', async () => {
    const message = await write('有人没有营业执照开店', ASK);
    await officer.uses('查执法依据', message);
    const answers = (await officer.heard(ASK)).filter(({ thread_ts }) => thread_ts === message.ts);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.only).toBeUndefined();
    const answer = JSON.stringify(answers[0]?.blocks);
    expect(answer).toContain('市场主体登记管理条例第四十三条');
    expect(answer).toContain('<@U0OFFICER> 问：有人没有营业执照开店');
  });

  it('“查执法依据” on a reply answers in the thread that the reply is in', async () => {
    const root = await write('今天的巡查', ASK);
    const reply = await write('占道经营怎么处理', ASK, root.ts);
    await officer.uses('查执法依据', reply);
    const last = (await officer.heard(ASK)).at(-1);
    expect(last?.thread_ts).toBe(root.ts);
    expect(JSON.stringify(last?.blocks)).toContain('擅自在街道');
  });

  it('“查执法依据” on an answer of ours can be asked on', async () => {
    await officer.says('查封最多能多久？');
    const answer = (await officer.heard()).at(-1);
    if (!answer) throw new Error('no answer');
    await officer.uses('查执法依据', answer);
    const last = (await officer.heard()).at(-1);
    expect(last?.ts).not.toBe(answer.ts);
    expect(last?.thread_ts).toBe(answer.thread_ts);
  });

  it('“查执法依据” where the bot is not a member: the asker alone sees the answer, with the reason', async () => {
    const message = await write('没有营业执照开店怎么罚', CHAT);
    await officer.uses('查执法依据', message);
    const [answer] = (await officer.heard(CHAT)).slice(-1);
    expect(answer?.only).toBe('U0OFFICER');
    const blocks = JSON.stringify(answer?.blocks);
    expect(blocks).toContain('市场主体登记管理条例第四十三条');
    expect(blocks).toContain('我不在这个频道里');
    // Slack shows a message for one person only in threads that have replies.
    expect(answer?.thread_ts).toBeUndefined();
    expect(await town.as('contact').heard(CHAT)).toEqual([]);
  });

  it('“查执法依据” on a message that holds nothing is an honest no, for the asker alone', async () => {
    for (const text of ['😀😀', '？！……', '@准绳']) {
      const message = await write(text, CHAT);
      await officer.uses('查执法依据', message);
      const [answer] = (await officer.heard(CHAT)).slice(-1);
      expect(answer).toMatchObject({ only: 'U0OFFICER', text: expect.stringContaining('没看到能查的文字') });
    }
  });

  it('“查执法依据” on what no law is about says so', async () => {
    const message = await write('红烧肉怎么做才好吃', ASK);
    await officer.uses('查执法依据', message);
    expect(await officer.reads(ASK)).toContain('超出范围');
  });

  it('that come again are acknowledged and answered once', async () => {
    const message = await write('占道经营', ASK);
    await officer.uses('查执法依据', message);
    const before = (await officer.heard(ASK)).length;
    for (let times = 0; times < 3; times += 1) expect(await again('message_action')).toBe(200);
    expect(await officer.heard(ASK)).toHaveLength(before);

    await officer.uses('问准绳');
    await town.bot.idle();
    const view = (await officer.state()).modals.at(-1)?.view_id;
    expect(await again('shortcut')).toBe(200);
    expect((await officer.state()).modals.at(-1)?.view_id).toBe(view);
  });

  it('that come twice at the same time are answered once', async () => {
    const message = await write('占道经营', ASK);
    const before = (await officer.heard(ASK)).length;
    const repeated = async () => {
      while (
        !town.workspace.log.entries.some(({ body }) => JSON.stringify(body).includes(`"message_ts":"${message.ts}"`))
      )
        await new Promise((resolve) => setTimeout(resolve, 2));
      return again('message_action');
    };
    await Promise.all([officer.uses('查执法依据', message), repeated(), repeated()]);
    await town.bot.idle();
    expect(await officer.heard(ASK)).toHaveLength(before + 1);
  });

  it('stand in /help and on the home tab, with where they are found', async () => {
    await officer.command('/help');
    const help = await officer.reads();
    await town.post('/local/act', { as: 'U0OFFICER', do: 'openHome', tab: 'home' });
    await town.bot.idle();
    const home = JSON.stringify((await officer.state()).home);
    for (const words of ['问准绳', '查执法依据', '在一条消息的“⋯”菜单里']) {
      expect(help).toContain(words);
      expect(home).toContain(words.replaceAll('"', '\\"'));
    }
  });
});
