import { once } from 'node:events';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findExplanation, forgetUnfinished } from '../../src/answers/model/store.ts';
import { features } from '../../src/features.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { openRecords } from '../../src/storage/records.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { startWorkspace } from '../../src/workspace/index.ts';
import type { Message } from '../../src/workspace/protocol.ts';
import { messageText } from '../../src/workspace/terminal/index.ts';
import {
  babbling,
  curious,
  cutting,
  faltering,
  honest,
  isRewriting,
  pieces,
  refusing,
  saysHonestly,
  silent,
  unending,
} from '../answers/model/behaviours.ts';
import { grasping, LIES } from '../answers/model/hostile.ts';
import { type Behaviour, type ModelServer, startModelServer } from '../answers/model/server.ts';
import { journey } from '../script/journey.ts';
import { startChild } from './child.ts';
import { freshData, openTown, type Town, TRANSPORTS } from './town.ts';

const QUESTION = '查封最多能多久？';
const DM = 'D0OFFICER';

let server: ModelServer;
let town: Town;
const open = async (behaviour: Behaviour, { socket = false, seconds = 20, troubled = false } = {}) => {
  server = await startModelServer(behaviour);
  const env = { LLM_BASE_URL: server.url, LLM_MODEL: 'test-model', LLM_API_KEY: 'key-1', LLM_SECONDS: String(seconds) };
  town = await openTown({ env, socket, limits: 'off', ...(troubled && { troubled }) });
  return town.as('officer');
};

const textOf = (message: Message | undefined) => (message ? messageText(message, []) : '');
const idIn = (message: Message | undefined) => /A-[A-Z0-9]{7}/.exec(textOf(message))?.[0] ?? '';
const kept = async (message: Message | undefined) => {
  const records = await openRecords(town.data);
  try {
    const row = await records.db.selectFrom('explanation').selectAll().executeTakeFirst();
    const found = await findExplanation(records.db, idIn(message));
    const audit = await records.db.selectFrom('audit').selectAll().where('action', '=', 'answer.explained').execute();
    return { row, audit, ...found };
  } finally {
    await records.close();
  }
};

const closing = async () => {
  await town.stop();
  await server.close();
};

describe.each(TRANSPORTS)('an office with a model, over $transport', ({ socket }) => {
  afterEach(closing);

  it('gets the composed answer, and under it what an honest model makes of it, sentence by sentence with its evidence', async () => {
    const officer = await open(honest, { socket });
    await officer.says(QUESTION);
    const [composed, explained, ...more] = await officer.heard();
    expect(more).toEqual([]);
    expect(textOf(composed)).toContain('行政强制法第二十五条');
    expect(explained).toMatchObject({ streaming_state: 'completed', thread_ts: composed?.thread_ts });
    expect(textOf(explained)).toMatch(/不得超过30日[^。]*\[2\]。/);
    expect(textOf(explained)).toContain('[2] 行政强制法第二十五条');
    expect(textOf(explained)).toContain('模型说明（test-model），逐句核对过');
    expect(server.asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      key: 'Bearer key-1',
      body: { stream: true },
    });
    const { row, ending, explanation, audit } = await kept(composed);
    expect(row).toMatchObject({ state: 'said', asker: null });
    expect(ending).toBe('said');
    expect(explanation).toMatchObject({ model: 'test-model', prompts: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(explanation?.written).toBe(saysHonestly({ text: server.asked[0]?.text ?? '' }));
    expect(audit).toHaveLength(1);
  });

  it('gets the explanation of a command in the thread of its answer', async () => {
    const officer = await open(honest, { socket });
    await officer.command(`/ask ${QUESTION}`, 'C0ASKLAW');
    const [composed, explained] = await officer.heard('C0ASKLAW');
    expect(explained?.thread_ts).toBe(composed?.ts);
    expect(textOf(explained)).toContain('逐句核对');
  });

  it('gets the composed answer at once from a slow model, and nothing else once the time is over', async () => {
    const officer = await open(silent, { socket, seconds: 2 });
    const began = Date.now();
    await officer.says(QUESTION);
    const there = async () => (await officer.state()).messages.filter(({ user }) => user === 'U0PLUMBLINE');
    await expect.poll(async () => (await there()).length, { timeout: 1800 }).toBe(1);
    expect(Date.now() - began).toBeLessThan(1800);
    await expect.poll(async () => (await officer.state()).statuses).not.toEqual({});
    expect(await officer.heard()).toHaveLength(1);
    expect(Date.now() - began).toBeLessThan(6000);
    expect((await kept((await there())[0])).row).toMatchObject({ state: 'slow', asker: null });
  });

  it.each([
    ['fails', refusing],
    ['cuts the line', cutting],
    ['sends no JSON', babbling],
  ])('gets the composed answer alone when the server %s', async (_, behaviour) => {
    const officer = await open(behaviour, { socket });
    await officer.says(QUESTION);
    const heard = await officer.heard();
    expect(heard).toHaveLength(1);
    expect(textOf(heard[0])).toContain('行政强制法第二十五条');
    expect((await kept(heard[0])).row).toMatchObject({ asker: null });
  });

  it('gets the composed answer alone from a model that lies, in whatever way', async () => {
    const officer = await open(honest, { socket });
    let asked = 0;
    for (const [lie, says] of Object.entries(LIES)) {
      server.behave((one) => pieces(says(one)));
      await officer.says(QUESTION);
      asked += 1;
      const heard = await officer.heard();
      expect(heard.map(({ streaming_state }) => streaming_state).filter(Boolean), lie).toEqual([]);
      expect(heard, lie).toHaveLength(asked);
    }
  });

  it('is not kept by a model that never stops, nor by one that only calls tools that do not exist', async () => {
    const officer = await open(unending, { socket });
    await officer.says(QUESTION);
    expect(await officer.heard()).toHaveLength(1);
    server.behave(grasping);
    await officer.says(QUESTION);
    expect(await officer.heard()).toHaveLength(2);
    const tools = server.asked.flatMap(({ body }) => body.messages.filter(({ role }) => role === 'tool'));
    expect(tools.map(({ content }) => content)).toContain('没有这个工具。');
    expect(server.asked.length).toBeLessThanOrEqual(5);
  });

  it('keeps of a model that says true and false things only the true ones', async () => {
    const lies = `${LIES['a changed number']?.({} as never)}${LIES['a link']?.({} as never)}`;
    const officer = await open((asked) => pieces(`${saysHonestly(asked)}${lies}`), { socket });
    await officer.says(QUESTION);
    const [composed, explained] = await officer.heard();
    expect(textOf(explained)).toContain('留下 3 句，删去 2 句');
    expect(textOf(explained)).not.toMatch(/60|evil/);
    expect((await kept(composed)).explanation?.dropped).toEqual({ figure: 1, sign: 1 });
  });

  it('lets a person stop a model in the middle; what was said stays', async () => {
    const officer = await open(faltering, { socket });
    const act = clientOf(town.workspace.url, 'officer')?.act;
    const said = await officer.says(QUESTION);
    const thread_ts = said.ok ? (said.ts ?? '') : '';
    const streaming = async () => (await officer.state()).messages.find(({ streaming_state }) => streaming_state);
    server.behave(faltering);
    await expect.poll(async () => textOf(await streaming()), { timeout: 5000 }).toContain('[2]');
    expect(await act?.({ do: 'stop', channel: DM, thread_ts })).toMatchObject({ ok: true });
    await server.asked[0]?.left;
    const heard = await officer.heard();
    expect(textOf(heard[1])).toContain('已停止');
    expect(textOf(heard[2])).toContain('已停止。以上面的答复为准。');
    expect((await kept(heard[0])).row).toMatchObject({ state: 'stopped', asker: null });
  });

  it('lets a person stop a model before it has said anything', async () => {
    const officer = await open(silent, { socket });
    const act = clientOf(town.workspace.url, 'officer')?.act;
    const said = await officer.says(QUESTION);
    const thread_ts = said.ok ? (said.ts ?? '') : '';
    await expect.poll(() => server.asked.length, { timeout: 5000 }).toBe(1);
    expect(await act?.({ do: 'stop', channel: DM, thread_ts })).toMatchObject({ ok: true });
    await server.asked[0]?.left;
    expect((await officer.heard()).map(textOf)[1]).toContain('已停止。以上面的答复为准。');
    expect(Object.values((await officer.state()).sessions).map(({ status }) => status)).toEqual(['active']);
  });

  it('lets the model look up more, and name what it found', async () => {
    const officer = await open(curious([{ name: 'full_text', args: { name: '行政处罚法第六十四条' } }]), { socket });
    await officer.says(QUESTION);
    const [composed] = await officer.heard();
    expect(server.asked).toHaveLength(2);
    expect(server.asked[1]?.body.messages.at(-1)?.content).toMatch(/^\[\d+\] 行政处罚法第六十四条\n/);
    expect((await kept(composed)).explanation?.evidence.at(-1)?.name).toBe('行政处罚法第六十四条');
  });

  it('has its question put into words of the law where nothing was found for its own', async () => {
    const rewriting: Behaviour = (asked) =>
      isRewriting(asked) ? ['{"terms": ["无照经营", "罚款5万元"]}'] : honest(asked, {} as never);
    const officer = await open(rewriting, { socket });
    await officer.says('卖货没有本本');
    const [composed, explained] = await officer.heard();
    expect(textOf(composed)).toMatch(/没有找到|超出范围|资料未收录/);
    expect(textOf(explained)).toContain('换成法律用语再查');
    expect((await kept(composed)).explanation?.rewritten).toEqual(['无照经营']);
  });
});

describe('where Slack cannot do all of it', () => {
  afterEach(closing);

  it('says the explanation as one message where streams are refused', async () => {
    const officer = await open(honest, { troubled: true });
    await town.post('/local/fault', {
      method: 'chat.startStream',
      kind: 'error',
      error: 'not_allowed_token_type',
      times: 9,
    });
    await officer.says(QUESTION);
    const [composed, explained, ...more] = await officer.heard();
    expect(more).toEqual([]);
    expect(explained).toMatchObject({ thread_ts: composed?.thread_ts });
    expect(explained?.streaming_state).toBeUndefined();
    expect(textOf(explained)).toMatch(/不得超过30日[^。]*\[2\]。[\s\S]*模型说明（test-model）/);
  });

  it('ends the stream although Slack was busy for a moment', async () => {
    const officer = await open(honest, { troubled: true });
    await town.post('/local/fault', { method: 'chat.stopStream', kind: '500-before', times: 1 });
    await officer.says(QUESTION);
    expect((await officer.heard())[1]).toMatchObject({ streaming_state: 'completed' });
  });

  it('explains nothing where the answer could not be said in the channel, and forgets who asked', async () => {
    const officer = await open(honest);
    await officer.command(`/ask ${QUESTION}`, 'C0CHAT');
    await officer.heard('C0CHAT');
    expect(server.asked).toEqual([]);
    const records = await openRecords(town.data);
    const rows = () => records.db.selectFrom('explanation').select(['state', 'asker']).execute();
    expect(await rows()).toEqual([{ state: 'wanted', asker: 'U0OFFICER' }]);
    await forgetUnfinished(records.db, new Date(Date.now() + 1000).toISOString());
    expect(await rows()).toEqual([{ state: 'lost', asker: null }]);
    await records.close();
  });
});

describe('what a model is told', () => {
  afterEach(closing);

  it('is the question without personal data, and nothing but questions', async () => {
    const officer = await open(honest);
    await officer.says('当事人王小明（身份证110101199003078515，电话 138 0013 8000）的货查封最多能多久？');
    await officer.says('/commit');
    await officer.command('/commit 张大力 承诺 每天巡查一次');
    await officer.command('/deadline 普通程序 立案 2026-09-28');
    await officer.heard();
    const told = server.asked.map(({ text }) => text).join('\n');
    expect(told).toContain('当事人〔姓名〕(身份证〔身份证号〕,电话 〔手机号〕)的货查封最多能多久');
    expect(told).not.toMatch(/王小明|110101|8515|138|8000|张大力/);
  });
});

describe('a bot with a model that is killed', () => {
  it('in the middle of an explanation has answered once, ends the explanation when it is back, and logs nothing of it', async () => {
    server = await startModelServer(faltering);
    const env = { LLM_BASE_URL: server.url, LLM_MODEL: 'test-model', LLM_API_KEY: 'key-1' };
    const workspace = await startWorkspace({
      data: ':memory:',
      signingSecret: 'secret',
      manifest: manifestOf(features),
    });
    const officer = clientOf(workspace.url, 'officer');
    const said = async () => {
      const { messages = [], bot } = (await officer?.state()) ?? {};
      return messages.filter(({ user }) => user === bot?.id);
    };
    const data = freshData();
    try {
      const first = await startChild(data, workspace, 'debug', env);
      await officer?.act({ do: 'say', channel: DM, text: `当事人王小明的货${QUESTION}` });
      await expect.poll(async () => textOf((await said())[1]), { timeout: 25_000 }).toContain('[2]');
      const records = await openRecords(data);
      const open = () => records.db.selectFrom('open_stream').selectAll().execute();
      await expect.poll(open, { timeout: 10_000 }).toHaveLength(1);
      await records.close();
      first.process.kill('SIGKILL');
      await once(first.process, 'exit');
      const second = await startChild(data, workspace, 'debug', env);
      await expect.poll(async () => textOf((await said())[1]), { timeout: 25_000 }).toContain('准绳重启过');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await said()).toHaveLength(2);

      server.behave(refusing);
      await officer?.act({ do: 'say', channel: DM, text: QUESTION });
      await expect.poll(second.said, { timeout: 25_000 }).toContain('"ending":"failed"');
      second.process.kill('SIGTERM');
      await once(second.process, 'exit');
      const log = `${first.said()}${second.said()}`;
      expect(log).toContain('"status":500');
      expect(log).not.toMatch(/查封|王小明|依据|姓名|30日|key-1|out of memory/);
    } finally {
      await workspace.close();
      await server.close();
    }
  }, 90_000);
});

const inBrowser = await startModelServer(honest);
afterAll(() => inBrowser.close());

journey(
  'an officer reads under the answer what a model makes of it',
  ({ as }) => {
    as('officer').types(QUESTION).sees('行政强制法第二十五条', '逐句核对：3 句都有出处', '模型说明（test-model）');
  },
  { browser: true, env: { LLM_BASE_URL: inBrowser.url, LLM_MODEL: 'test-model' } },
);
