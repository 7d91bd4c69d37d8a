import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../src/answers/types.ts';
import { openSmall, power, type Small } from './small.ts';

const DAY = '2024-01-15';
const asked = (text: string, more: Partial<Question> = {}): Question => ({ text, wants: 'any', day: DAY, ...more });
const names = ({ provisions }: Answer) => provisions.map(({ name, within }) => `${name}${within}`);

describe('with official texts', () => {
  let small: Small;
  beforeAll(async () => {
    small = await openSmall({ withTexts: true });
  });
  afterAll(() => small.close());

  test('a power answers with who, what and how much, and quotes exactly the item it cites', async () => {
    const answer = await small.answers.answer(asked('桥上晒海带罚多少'));
    expect(answer.sure).toBe(true);
    expect(answer.point).toBe(
      '在桥面晾晒海带由区桥面局查处：警告；拒不改正的，对个人处200元以上2000元以下罚款；情节严重的，可以对单位处3万元以下罚款，并没收工具。',
    );
    expect(answer.cards).toMatchObject([
      { kind: 'power', power: { id: 'TST-01', marks: { statusWarning: '这部条例正在修订。' } } },
    ]);
    const of = (name: string) => answer.provisions.find((one) => one.name === name);
    expect(of('桥面管理条例第五条')).toMatchObject({
      within: '第二款第二项',
      adopted: '2023-05-10',
      effective: '2023-07-01',
      quote: '有下列行为之一的，给予警告；拒不改正的，处罚款：\n……\n（二）未经批准晾晒海带的。',
      warnings: [],
    });
    expect(of('桥面管理条例第三条')).toMatchObject({ within: '第一款', quote: '未经批准，不得在桥面晾晒海带。' });
  });

  test('the penalty named is the one whose condition was asked about, not the largest', async () => {
    const { point } = await small.answers.answer(asked('晒海带拒不改正罚多少'));
    expect(point).toBe('在桥面晾晒海带由区桥面局查处：拒不改正的，对个人处200元以上2000元以下罚款。');
  });

  test('a word of the glossary finds the card, whatever characters it is written in', async () => {
    for (const text of ['晾紫菜怎么罚', '晾紫菜怎麼罰', '　晾紫菜怎么罚？？🙂']) {
      const { cards } = await small.answers.answer(asked(text));
      expect(cards).toMatchObject([{ kind: 'power', power: { id: 'TST-01' } }]);
    }
  });

  test('a question about time is answered with the step that has the limit', async () => {
    const answer = await small.answers.answer(asked('收海带以后几天退还当事人', { wants: 'procedure' }));
    expect(answer.point).toBe('海带处置程序·退还：不得超过9日（自然日），从登记之日起算。');
    expect(names(answer)[0]).toBe('桥面管理条例第四条');
  });

  test('a provision named exactly comes first, alone and sure', async () => {
    for (const text of ['桥面条例5条', '《桥面管理条例》第五条', '桥面管理条例第５条怎么说']) {
      const answer = await small.answers.answer(asked(text));
      expect(names(answer)).toEqual(['桥面管理条例第五条']);
      expect(answer).toMatchObject({ sure: true, cards: [], point: '桥面管理条例第五条，原文如下。' });
    }
    const { ranked } = await small.answers.rank(asked('桥面条例5条'), 3);
    expect(ranked[0]?.name).toBe('桥面管理条例第五条');
  });

  test('a provision that nobody has is said to be unknown, and nothing is quoted for it', async () => {
    const answer = await small.answers.answer(asked('桥面条例第99条'));
    expect(answer).toMatchObject({ sure: false, cards: [] });
    expect(answer.point).toContain('没有找到桥面管理条例第九十九条');
  });

  test('an instrument no card knows is found in its official text', async () => {
    const answer = await small.answers.answer(asked('码头照明设备损坏的，几天内修复'));
    expect(answer).toMatchObject({ sure: true, cards: [] });
    expect(answer.provisions[0]).toMatchObject({
      name: '码头照明办法第二条',
      title: '中华人民共和国码头照明办法',
      quote: '照明设备损坏的，管理人应当在三日内修复。',
    });
  });

  test('only the version in force on the day is searched', async () => {
    const before = await small.answers.rank(asked('禁止在桥面晾晒海带', { day: '2021-01-01' }), 10);
    const after = await small.answers.rank(asked('禁止在桥面晾晒海带'), 10);
    const none = await small.answers.rank(asked('禁止在桥面晾晒海带', { day: '2010-01-01' }), 10);
    expect(before.ranked.map(({ name }) => name)).not.toContain('桥面管理条例第五条');
    expect(before.ranked[0]?.name).toBe('桥面管理条例第二条');
    expect(after.ranked.map(({ name }) => name)).toContain('桥面管理条例第五条');
    expect(none.ranked).toEqual([]);
  });

  test('on an early day the provisions are those of that day, and the card says that it is of a later version', async () => {
    const { cards, provisions } = await small.answers.answer(asked('桥上晒海带罚多少', { day: '2021-01-01' }));
    const [card] = cards;
    expect(card?.kind === 'power' && card.cited[0]?.warnings).toContain('这个版本2023-07-01起施行，查询日还没有施行。');
    const bridge = provisions.filter(({ title }) => title === '桥面管理条例');
    expect(bridge.length).toBeGreaterThan(0);
    expect(new Set(bridge.map(({ adopted }) => adopted))).toEqual(new Set(['2020-03-01']));
  });

  test('a provision asked for by name on an early day is quoted from the version of that day', async () => {
    const { provisions } = await small.answers.answer(asked('桥面条例第三条', { day: '2021-01-01' }));
    expect(provisions).toMatchObject([
      { adopted: '2020-03-01', repealed: '2023-07-01', quote: '违反第二条的，处五十元罚款。' },
    ]);
  });

  test('what has nothing to do with the law here is not answered', async () => {
    for (const text of ['明天下雨吗', '红烧肉怎么做', '😀', '', 'asdf qwer', '德国晒海带罚多少'])
      expect(await small.answers.answer(asked(text))).toMatchObject({ sure: false, cards: [] });
  });

  test('three thousand characters are answered like any question', async () => {
    const answer = await small.answers.answer(asked(`${'桥上的事情很多，'.repeat(370)}晒海带罚多少`));
    expect(answer.provisions.length).toBeGreaterThan(0);
  });

  test('the whole article is there to read, with its neighbours', () => {
    const { answers } = small;
    const full = answers.fullText({ instrument: '桥面管理条例', article: 5 }, DAY);
    expect(full?.paragraphs[1]?.items.map(({ label }) => label)).toEqual(['（一）', '（二）']);
    expect(full).toMatchObject({ heading: '第二章 法律责任', previous: { article: 4 }, next: { article: 6 } });
    expect(answers.fullText({ instrument: '桥面管理条例', article: 1 }, DAY)).not.toHaveProperty('previous');
    expect(answers.fullText({ instrument: '桥面管理条例', article: 6 }, DAY)).not.toHaveProperty('next');
    expect(answers.fullText({ instrument: '没有的条例', article: 1 }, DAY)).toBeUndefined();
  });

  test('chosen entries are shown like an answer', () => {
    expect(small.answers.show(['P-TST'], 'procedure', { day: DAY })?.point).toBe('海带处置程序：依次是登记、退还。');
    expect(small.answers.show(['TST-01'], 'basis', { day: DAY })?.cards).toMatchObject([{ kind: 'power' }]);
    expect(small.answers.show(['NO-01'], 'any', { day: DAY })).toBeUndefined();
  });

  test('the same question always gets the same answer', async () => {
    const first = await small.answers.answer(asked('桥面上堆放渔网'));
    expect(await small.answers.answer(asked('桥面上堆放渔网'))).toEqual(first);
  });
});

describe('without official texts', () => {
  let small: Small;
  beforeAll(async () => {
    small = await openSmall({ withTexts: false });
  });
  afterAll(() => small.close());

  test('provisions carry our own words and no quotation', async () => {
    const { provisions } = await small.answers.answer(asked('晒海带'));
    expect(provisions[0]).toMatchObject({ name: '桥面管理条例第五条', within: '第二款第二项', adopted: '2023-05-10' });
    expect(provisions[0]).not.toHaveProperty('quote');
    expect(provisions[0]?.gist).toContain('在桥面晾晒海带（处罚依据）：警告');
    expect(provisions.find(({ name }) => name === '桥面管理条例第三条')?.gist).toBe(
      `在桥面晾晒海带（义务条款）：${power.violation}`,
    );
  });

  test('a provision named exactly is answered with the gist', async () => {
    const { point, provisions } = await small.answers.answer(asked('桥面条例第四条'));
    expect(point).toBe('桥面管理条例第四条：海带处置程序·退还：干燥以后退还当事人。');
    expect(provisions).toMatchObject([{ gist: '海带处置程序·退还：干燥以后退还当事人' }]);
    expect(small.answers.fullText({ instrument: '桥面管理条例', article: 4 }, DAY)).toBeUndefined();
  });
});
