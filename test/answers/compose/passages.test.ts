import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { companionsOf } from '../../../src/answers/compose/passage/companions.ts';
import { kindsAsked } from '../../../src/answers/passages/kinds.grammar.ts';
import { passagesOf } from '../../../src/answers/passages/passages.ts';
import type { TextArticle } from '../../../src/knowledge/texts/types.ts';
import { openSmall, type Small } from '../small.ts';

const article = (paragraphs: TextArticle['paragraphs']): TextArticle => ({
  version: { id: 1, short: '甲法', title: '甲法', folder: '', adopted: '2020-01-01', source: '' },
  label: '第一条',
  ordinal: 0,
  heading: '',
  paragraphs,
});
const items = ['甲的；', '乙的。'].map((text, at) => ({ label: `（${'一二'[at]}）`, text }));

test('an item stands with its lead, and with the clause further down that says what it costs', () => {
  const fines = '有前款第一项行为的，处一万元以下罚款；有前款第二项行为的，处二万元以下罚款。';
  const listed = article([
    { text: '有下列行为之一的，处以罚款：', items },
    { text: fines, items: [] },
  ]);
  expect(passagesOf(listed).map(({ quote }) => quote)).toEqual([
    '有下列行为之一的，处以罚款：\n（一）甲的；\n（二）乙的。',
    '有下列行为之一的，处以罚款：\n（一）甲的；\n……\n有前款第一项行为的，处一万元以下罚款；',
    '有下列行为之一的，处以罚款：\n……\n（二）乙的。\n……\n有前款第二项行为的，处二万元以下罚款。',
    fines,
  ]);
});

test('a long paragraph is taken apart at its sentences, a short one is not', () => {
  const sentence = `${'很长的话'.repeat(20)}。`;
  const quotes = (text: string) => passagesOf(article([{ text, items: [] }])).map(({ quote }) => quote);
  expect(quotes(`${sentence}短的。`)).toEqual([`${sentence}短的。`]);
  expect(quotes(sentence.repeat(2))).toEqual([sentence, sentence]);
});

test('what kind of thing a question asks for', () => {
  expect(kindsAsked('查封最多能多久?')).toEqual(['time']);
  expect(kindsAsked('较大事故由谁负责调查')).toEqual(['body']);
  expect(kindsAsked('晚上能不能去强拆')).toEqual(['mayOrMust']);
  expect(kindsAsked('电线杆上贴小广告')).toEqual(['amount']);
  expect(kindsAsked('处罚决定书要写什么')).not.toContain('list');
});

describe('over official texts', () => {
  let small: Small;
  beforeAll(async () => {
    small = await openSmall({ withTexts: true });
  });
  afterAll(() => small.close());
  const asked = (text: string) => small.answers.answer({ text, wants: 'any', day: '2024-01-15' });

  test('without a card the sentence of the article answers first, and is marked in it', async () => {
    const { point, provisions, answering } = await asked('照明设备损坏的管理人应当几日内修复');
    expect(point).toBe('码头照明办法第二条：“照明设备损坏的，管理人应当在三日内修复。”');
    expect(answering).toMatchObject({ name: '码头照明办法第二条', leads: true });
    expect(provisions[0]).toMatchObject({
      name: '码头照明办法第二条',
      quote: '照明设备损坏的，管理人应当在三日内修复。',
      mark: '照明设备损坏的，管理人应当在三日内修复。',
    });
  });

  test('what forbids leads to what penalises it by its number', () => {
    const [old] = small.texts.versions('桥面管理条例').filter(({ adopted }) => adopted === '2020-03-01');
    const second = old && small.texts.article(old, '第二条');
    // 第三条 of that version names 第二条 without 本条例, so that it could be of another text.
    expect(second && companionsOf(second, small.texts, '2021-01-01')).toEqual([]);
  });

  test('a passage that does not stand in its article is taken out, and the card or the article answers', async () => {
    const answer = await asked('照明设备损坏的管理人应当几日内修复');
    const forged = {
      ...answer,
      answering: { ...answer.answering, quote: '管理人应当在三十日内修复。' },
    } as typeof answer;
    const passed = small.answers.rebuilt(forged);
    expect(passed.answering).toBeUndefined();
    expect(passed.point).toBe('最接近的规定是码头照明办法第二条，见下。');
    expect(JSON.stringify(passed)).not.toContain('三十日');
  });
});
