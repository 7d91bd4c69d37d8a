import { dirname } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Finders, openFinders } from '../../../src/answers/elsewhere/finders.ts';
import { freshVectors } from '../../../src/answers/elsewhere/fresh.ts';
import { evaluate, openAnswersIn } from '../../../src/answers/index.ts';
import type { Answers } from '../../../src/answers/types.ts';
import type { SearchSettings } from '../../../src/search-settings.ts';
import { openSmall, type Small } from '../small.ts';
import { BROKEN, endless, redirecting, silent } from './broken.ts';
import { type Behaviour, honest, type SearchServer, startSearchServer } from './server.ts';

/** Knows words that nobody else does: where it is 乌咚咚 the lighting is broken. */
const KNOWING = honest({
  meanings: [
    ['乌咚咚', '照明设备损坏'],
    ['踢踏道', '车行道和人行道'],
    ['嗨呦', '在日落以前收回'],
  ],
});
const QUESTION = '乌咚咚的咋办';
const ANSWER = '码头照明办法第二条';
const DAY = '2025-04-19';

let small: Small;
let data: string;
let server: SearchServer;
let open: Answers[] = [];
beforeAll(async () => {
  small = await openSmall({ withTexts: true });
  data = dirname(small.dir);
  return () => small.close();
});
beforeEach(async () => {
  server = await startSearchServer(KNOWING);
});
afterEach(async () => {
  for (const answers of open) answers.close();
  open = [];
  await server.close();
});

/** A model of its own for each test, so that none finds another's vectors. */
let models = 0;
async function opened({ embed = true, rerank = false, seconds = 1 }): Promise<{ answers: Answers; finders: Finders }> {
  models += 1;
  const served = { baseUrl: server.url, name: `model-${models}`, apiKey: 'sk-office' };
  const settings: SearchSettings = {
    ...(embed && { embedder: { at: served, queryPrefix: '', textPrefix: '', seconds } }),
    ...(rerank && { reranker: { ...served, seconds } }),
  };
  await freshVectors({ data, ...settings }, { onProgress: () => {} });
  const finders = (await openFinders(settings)) as Finders;
  const answers = await openAnswersIn(data, { finders });
  open.push(answers);
  server.asked.splice(0);
  return { answers, finders };
}

const names = async (answers: Answers, text = QUESTION) =>
  (await answers.rank({ text, wants: 'any', day: DAY }, 10)).ranked.map(({ name }) => name);

test('a model that knows more brings up what the words do not', async () => {
  expect((await names(small.answers)).indexOf(ANSWER)).toBeGreaterThan(1);
  const { answers, finders } = await opened({});
  expect((await names(answers))[0]).toBe(ANSWER);
  expect(finders.embedder?.counts()).toEqual({ asked: 1, missed: 0 });
});

test('the figures say so too, and say nothing better of a model that knows only words', async () => {
  const asked = [
    { id: 'q1', question: QUESTION, gold: [ANSWER] },
    { id: 'q2', question: '踢踏道算不算', gold: ['桥面管理条例第二条'] },
    { id: 'q3', question: '嗨呦要不要', gold: ['桥面管理条例第三条'] },
  ];
  const measure = async (answers: Answers) => (await evaluate(answers, asked, { day: DAY })).mrr10;
  const builtIn = await measure(small.answers);
  expect(builtIn).toBeLessThan(0.6);
  expect(await measure((await opened({})).answers)).toBe(1);
  server.behave(honest());
  expect(await measure((await opened({})).answers)).toBeLessThan(0.7);
});

test('a re-ranker alone brings it up too, where it is among what was found', async () => {
  const { answers } = await opened({ embed: false, rerank: true });
  const text = '码头乌咚咚的归谁管';
  const ours = await names(small.answers, text);
  expect(ours.indexOf(ANSWER)).toBeGreaterThan(0);
  expect((await names(answers, text))[0]).toBe(ANSWER);
  expect(server.asked.map(({ path, key }) => [path, key])).toEqual([['/v1/rerank', 'Bearer sk-office']]);
});

test('a question is sent without what identifies a person, and asked twice it is sent once', async () => {
  const { answers } = await opened({ rerank: true });
  const text = `当事人张三（手机13800138000）家的${QUESTION}`;
  await names(answers, text);
  await names(answers, text);
  const inputs = server.asked.flatMap(({ body }) => body.input ?? []);
  expect(inputs.filter((one) => one.includes('乌咚咚'))).toHaveLength(1);
  expect(server.seen()).toContain('〔手机号〕');
  expect(server.seen()).not.toMatch(/张三|13800138000/);
});

const HOSTILE: Record<string, Behaviour> = {
  'never answers': silent,
  'never stops answering': endless,
  'sends callers to another place': (asked, response) => redirecting(`${server.url}/stolen`)(asked, response),
  ...Object.fromEntries(Object.entries(BROKEN).map(([way, { behave }]) => [way, behave])),
};

for (const [way, behave] of Object.entries(HOSTILE))
  test(`with a server that ${way} the answer is our own, word for word, and after two questions nobody asks it`, async () => {
    const { answers } = await opened({ rerank: true, seconds: 0.2 });
    server.behave(behave);
    for (const text of [QUESTION, '桥面晾晒海带罚多少', '码头照明', '海带']) {
      const question = { text, wants: 'any', day: DAY } as const;
      expect(await answers.answer(question)).toEqual(await small.answers.answer(question));
      expect(await names(answers, text)).toEqual(await names(small.answers, text));
    }
    expect(server.asked.filter(({ path }) => path.endsWith('/embeddings')).length).toBeLessThanOrEqual(2);
    expect(server.asked.filter(({ path }) => path.endsWith('/rerank')).length).toBeLessThanOrEqual(2);
    expect(server.asked.filter(({ path }) => path.endsWith('/stolen'))).toEqual([]);
  });

test('whether a question is answered is decided without the model', async () => {
  const { answers } = await opened({ rerank: true });
  for (const text of [QUESTION, '离婚怎么办', '天气好吗', '照明设备损坏几日内修复']) {
    const question = { text, wants: 'any', day: DAY } as const;
    expect((await answers.answer(question)).sure).toBe((await small.answers.answer(question)).sure);
  }
});

test('another model under the same name is not trusted with the vectors of the first', async () => {
  const { answers, finders } = await opened({});
  server.behave(honest({ width: 64, meanings: [['行政处罚', '海带']] }));
  expect(await names(answers)).toEqual(await names(small.answers));
  expect(finders.embedder?.counts().missed).toBe(1);
});

test('vectors that are made while the bot runs are used without a new start', async () => {
  models += 1;
  const at = { baseUrl: server.url, name: `model-${models}` };
  const embedder = { at, queryPrefix: '', textPrefix: '', seconds: 1 };
  const answers = await openAnswersIn(data, { finders: await openFinders({ embedder }) });
  open.push(answers);
  expect(await names(answers)).toEqual(await names(small.answers));
  expect(server.asked).toEqual([]);
  await freshVectors({ data, embedder }, { onProgress: () => {} });
  await names(answers);
  await expect.poll(async () => (await names(answers))[0]).toBe(ANSWER);
});
