import { describe, expect, test } from 'vitest';
import { verdictOfCard } from '../../../src/answers/compose/yes-no/of-card.ts';
import {
  verdictInArticle,
  verdictLikely,
  verdictOn,
  verdictOnMeasure,
} from '../../../src/answers/compose/yes-no/verdict.ts';
import type { Card } from '../../../src/answers/types.ts';
import type { Power } from '../../../src/knowledge/types.ts';
import { power } from '../small.ts';

const locked = '有下列情形之一的，可以封闭桥面：（一）结冰的；（二）起雾的。';

describe('yes or no', () => {
  test('is said only where the text says it of the very thing that is asked', () => {
    expect(verdictOn('桥面能不能晾晒海带', '任何人不得在桥面晾晒海带。')).toBe('mayNot');
    expect(verdictOn('桥面可以晾晒海带吗？', '在桥面可以晾晒海带。')).toBe('may');
    expect(verdictOn('桥面结冰能不能封闭', locked)).toBe('mayIf');
    expect(verdictOn('桥面可不可以晾晒海带', '不得在桥面晾晒海带，但是收获季节除外。')).toBe('mayNotBut');
    expect(verdictOn('桥面结冰要不要封闭', '桥面结冰的，管理机构应当封闭桥面。')).toBe('mustIf');
    expect(verdictOn('桥面结冰还能走，能封闭吗', locked)).toBe('mayIf');
    expect(verdictOn('桥面晾晒海带行不行', '不得在桥面晾晒海带；收获季节可以在桥面晾晒海带。')).toBe('depends');
  });

  test('is said with a condition where the words of the action stand apart', () => {
    expect(verdictOn('管理桥面可以扣他的渔网吗', '管理机构对桥面的渔网，可以予以扣押。')).toBe('mayIf');
    expect(verdictOn('桥面能不能当场收海带', '除桥面管理机构外不得当场自行收取海带。')).toBe('mayNotBut');
  });

  test('of the article likely asked for needs no word of the action, and is never a flat yes', () => {
    expect(verdictLikely('桥上摆摊行不行', '在桥面可以晾晒海带。')).toBe('mayIf');
    expect(verdictLikely('桥上摆摊行不行', '桥面应当保持清洁，不得堆放物品。')).toBe('mayNot');
    expect(verdictLikely('桥上摆摊行不行', '未经批准的，不得堆放物品。')).toBe('depends');
    expect(
      verdictLikely('桥上摆摊行不行', '禁止在下列地点堆放物品：（一）桥面；（二）规定的禁止堆放的其他地点。'),
    ).toBe('mayNot');
    expect(verdictLikely('桥上摆摊行不行', '不得堆放物品；收获季节可以堆放。')).toBe('depends');
    expect(verdictLikely('收摊后要不要打扫', '经营者应当清扫桥面。')).toBe('must');
    expect(verdictLikely('晒海带要不要交钱', '管理机构不得向晾晒人收取任何费用。')).toBe('needNot');
    // That one must not is no answer to whether one must; without a modal word, or a question for yes or no, there is none.
    expect(verdictLikely('收摊后要不要停下', '经营者不得堆放物品。')).toBeUndefined();
    expect(verdictLikely('桥上摆摊行不行', '桥面由管理机构清扫。')).toBeUndefined();
    expect(verdictLikely('桥上摆摊罚多少', '不得堆放物品。')).toBeUndefined();
  });

  test('of a measure is what provides for it, unless something may turn it round', () => {
    const fined = '在桥面晾晒海带的，没收海带，并处五十元罚款。';
    expect(verdictOnMeasure('海带能收走吗', fined)).toBe('mayIf');
    expect(verdictOnMeasure('能不能没收海带再开罚单', fined)).toBe('mayIf');
    for (const asked of [
      '能不能拘留他',
      '能拆掉架子吗',
      '海带晒了两年前的，能收走吗',
      '75岁老人晒的，能没收吗',
      '没收要几天',
    ])
      expect(verdictOnMeasure(asked, fined)).toBeUndefined();
    expect(verdictOnMeasure('海带能直接罚款吗', '责令改正；拒不改正的，处五十元罚款。')).toBe('depends');
    expect(verdictOnMeasure('海带能收走吗', '有下列情形的，不予没收：')).toBeUndefined();
    expect(verdictOnMeasure('75岁老头偷海带，拘留执行吗', '处五日拘留。')).toBeUndefined();
  });

  test('of the likeliest article needs all words of the action behind one modal word', () => {
    expect(verdictInArticle('晒了海带不收，能吊执照吗', '逾期不收的，可以吊销营业执照。')).toBe('mayIf');
    expect(verdictInArticle('晒了海带不收，能吊执照吗', '营业执照可以由登记机关收回。')).toBeUndefined();
  });

  test('of a penalty or a hearing is what the card says', () => {
    const of = (question: string, card: Card) => verdictOfCard(question, card, '在桥面晾晒海带：没收海带。');
    const card = (change: Partial<Power>): Card => ({
      ...{ kind: 'power', power: { ...power, ...change } },
      ...{ cited: [], grades: [] },
    });
    expect(of('桥面晾晒海带要罚吗', card({}))).toBe('mayIf');
    expect(of('桥面晾晒海带罚多少', card({}))).toBeUndefined();
    expect(of('桥面晾晒海带不罚吗', card({}))).toBeUndefined();
    expect(of('要听证吗？', card({}))).toBe('depends');
    expect(of('要不要听证', card({ hearing: '达到较大数额时告知听证' }))).toBe('depends');
    expect(of('要听证吗', card({ hearing: '应当告知听证' }))).toBe('must');
    expect(of('要听证吗', card({ hearing: '不达' }))).toBeUndefined();
    expect(of('海带能收走吗', card({}))).toBe('mayIf');
    expect(of('听证怎么开', card({ hearing: '应当告知听证' }))).toBeUndefined();
  });

  test('is not said where it could be wrong', () => {
    // Another action, another matter, a denied action, no question for yes or no, no modal word.
    expect(verdictOn('桥面能不能堆放渔网', '不得在桥面晾晒海带。')).toBeUndefined();
    expect(verdictOn('晚上能不能封闭', '桥面可以封闭。')).toBeUndefined();
    expect(verdictOn('不封闭桥面行不行', '可以封闭桥面。')).toBeUndefined();
    expect(verdictOn('桥面晾晒海带怎么罚', '不得在桥面晾晒海带。')).toBeUndefined();
    expect(verdictOn('桥面能不能晾晒海带', '在桥面晾晒海带的，处五十元罚款。')).toBeUndefined();
  });
});
