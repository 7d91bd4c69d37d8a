import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTown, type Resident, type Town, TRANSPORTS } from './town.ts';

const ASK = 'C0ASKLAW';

describe.each(TRANSPORTS)('an officer looks something up over $transport', ({ socket }) => {
  let town: Town;
  let officer: Resident;
  beforeAll(async () => {
    town = await openTown({ socket });
    officer = town.as('officer');
  });
  afterAll(() => town.stop());

  it('by /basis: the point first, then the provisions with version and dates, then what to do next', async () => {
    await officer.command('/basis 没有营业执照开店');
    const answer = await officer.reads();
    expect(answer).toContain('无照经营');
    expect(answer).toContain('市场主体登记管理条例第四十三条');
    expect(answer).toContain('2021-07-27通过，2022-03-01起施行');
    expect(answer).toMatch(/1万元以上10万元以下/);
    expect(answer).toContain('[看原文] [相关程序] [裁量基准]');
    expect(answer).toContain('[有用] [没用]');
    expect(answer.indexOf('罚款')).toBeLessThan(answer.indexOf('出处'));
  });

  it('by /procedure: the steps with their limits and articles', async () => {
    await officer.command('/procedure 听证');
    const answer = await officer.reads();
    expect(answer).toContain('听证');
    expect(answer).toContain('行政处罚法第六十四条');
    expect(answer).toMatch(/7日（工作日）/);
  });

  it('by /discretion: the grades, marked as illustrative', async () => {
    await officer.command('/discretion 无照经营');
    const answer = await officer.reads();
    expect(answer).toMatch(/轻微/);
    expect(answer).toContain('示意分档，非公布基准；以本机关公布的裁量基准为准');
  });

  it('by /ask, in a channel, where the question is shown with the asker', async () => {
    await officer.command('/ask 查封最多能多久？', ASK);
    const answer = await officer.reads(ASK);
    expect(answer).toContain('@执法人员 问：查封最多能多久？');
    expect(answer).toContain('行政强制法第二十五条');
    expect(answer).toMatch(/30日/);
  });

  it('and presses every button under the answer', async () => {
    await officer.command('/basis 没有营业执照开店');
    const message = (await officer.heard()).at(-1);
    if (!message) throw new Error('no answer');

    await officer.clicks(message, '看原文');
    await officer.heard();
    const { modals } = await officer.state();
    expect(JSON.stringify(modals.at(-1)?.view)).toContain('市场主体登记管理条例第四十三条');

    await officer.clicks(message, '相关程序');
    const procedures = (await officer.heard()).at(-1);
    expect(procedures?.thread_ts).toBe(message.ts);
    expect(procedures?.text).toBeTruthy();
    expect(JSON.stringify(procedures?.blocks)).toContain('普通程序');

    await officer.clicks(message, '裁量基准');
    expect(JSON.stringify((await officer.heard()).at(-1)?.blocks)).toContain('示意分档');

    await officer.clicks(message, '有用');
    const thanks = (await officer.heard()).at(-1);
    expect(thanks).toMatchObject({ only: 'U0OFFICER', text: '谢谢，已记下“有用”。' });
  });

  it('and asks on in the thread without repeating what it is about', async () => {
    await officer.command('/ask 查封最多能多久？');
    const message = (await officer.heard()).at(-1);
    await officer.says('那逾期呢？', { thread: message?.ts ?? '' });
    const follow = (await officer.heard()).at(-1);
    expect(follow?.thread_ts).toBe(message?.ts);
    expect(JSON.stringify(follow?.blocks)).toContain('行政强制法');
  });

  it('and goes on in a direct message without a thread, where the words lean on what was said', async () => {
    await officer.says('查封最多能多久');
    await officer.heard();
    await officer.says('那逾期呢？');
    expect(JSON.stringify((await officer.heard()).at(-1)?.blocks)).toContain('行政强制法');
  });

  it('by mentioning the bot: the answer stands in the thread', async () => {
    const said = await officer.says('@准绳 占道经营怎么罚', { channel: ASK });
    const answers = await officer.heard(ASK);
    const inThread = answers.filter((message) => said.ok && message.thread_ts === said.ts);
    expect(inThread).toHaveLength(1);
    expect(JSON.stringify(inThread[0]?.blocks)).toContain('市容');
  });

  it('by direct message', async () => {
    const said = await officer.says('听证要提前几天通知');
    const last = (await officer.heard()).at(-1);
    expect(said.ok && last?.thread_ts === said.ts).toBe(true);
    expect(JSON.stringify(last?.blocks)).toContain('行政处罚法第六十四条');
  });

  it('by the form, which opens where nothing was written after /ask', async () => {
    await officer.command('/ask');
    await officer.heard();
    const modal = (await officer.state()).modals.at(-1);
    if (!modal) throw new Error('no form');
    expect(modal.view.callback_id).toBe('ask');
    await town.post('/local/act', {
      as: 'U0OFFICER',
      do: 'submit',
      view_id: modal.view_id,
      state: { question: { text: { type: 'plain_text_input', value: '夜间施工噪声怎么罚' } } },
    });
    expect(await officer.reads()).toContain('噪声污染防治法第七十七条');
  });

  it('and hears an honest no, with the question kept for the curator but not who asked', async () => {
    await officer.says('红烧肉怎么做才好吃');
    expect(await officer.reads()).toContain('没查到有把握的依据');
    await town.as('supervisor').says('帮助');
    await town.post('/local/act', { as: 'U0SUPERVISE', do: 'openHome', tab: 'home' });
    await town.bot.idle();
    const home = JSON.stringify((await town.as('supervisor').state()).home);
    expect(home).toMatch(/没答上来的问题：[1-9]/);
    expect(home).not.toContain('红烧肉');
  });

  it('and finds every command in /help and on the home tab', async () => {
    await officer.command('/help');
    const help = await officer.reads();
    await town.post('/local/act', { as: 'U0OFFICER', do: 'openHome', tab: 'home' });
    await town.bot.idle();
    const home = JSON.stringify((await officer.state()).home);
    for (const { command } of (await officer.state()).commands) {
      expect(help).toContain(command);
      expect(home).toContain(command);
    }
    expect(home).toContain('您的身份：执法人员');
    expect(home).not.toContain('没答上来的问题');
  });
});
