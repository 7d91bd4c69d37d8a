import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/answers/compose/official.ts';
import { assertQuotes, quoteStands } from '../../src/answers/gate.ts';
import type { Answer, Cited } from '../../src/answers/types.ts';
import type { TextArticle } from '../../src/knowledge/texts/types.ts';
import { openSmall, type Small } from './small.ts';

const DAY = '2024-01-15';
let small: Small;
let articles: TextArticle[];
beforeAll(async () => {
  small = await openSmall({ withTexts: true });
  articles = [...small.texts.all()].map(({ article }) => article).filter(({ label }) => /^第.+条$/.test(label));
});
afterAll(() => small.close());

function cited(article: TextArticle, quote: string): Cited {
  const { short, title, adopted } = article.version;
  const number = '一二三四五六七八九'.indexOf(article.label[1] ?? '') + 1;
  const citation = { instrument: short, version: adopted, article: number };
  return { citation, name: `${short}${article.label}`, within: '', title, warnings: [], quote };
}
const stands = (article: TextArticle, quote: string) => quoteStands(cited(article, quote), small.texts, DAY);
const anyArticle = () => fc.nat().map((at) => articles[at % articles.length] as TextArticle);

describe('the quote gate', () => {
  test('passes what the store says, whole or in part', () => {
    for (const article of articles) {
      expect(stands(article, quoteOf(article, { instrument: '', article: 1 }))).toBe(true);
      for (const [at] of article.paragraphs.entries())
        expect(stands(article, quoteOf(article, { instrument: '', article: 1, paragraph: at + 1 }))).toBe(true);
    }
  });

  test('passes no quotation with a character changed, put in or left out', () => {
    fc.assert(
      fc.property(
        anyArticle(),
        fc.nat(),
        fc.constantFrom('change', 'insert', 'delete'),
        fc.constantFrom('不', '可', '十', '，', 'x'),
        (article, where, how, character) => {
          const quote = quoteOf(article, { instrument: '', article: 1 });
          const at = where % quote.length;
          const rest = quote.slice(how === 'insert' ? at : at + 1);
          const forged = `${quote.slice(0, at)}${how === 'delete' ? '' : character}${rest}`;
          // Blank lines and line ends carry no words.
          fc.pre(forged.replace(/\s/g, '') !== quote.replace(/\s/g, ''));
          expect(stands(article, forged)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('passes no omission inside a sentence', () => {
    const article = articles.find(
      ({ paragraphs }) => paragraphs[0]?.text === '未经批准，不得在桥面晾晒海带。',
    ) as TextArticle;
    for (const forged of ['未经批准，……得在桥面晾晒海带。', '……得在桥面晾晒海带。', '未经批准……', '……', '', '海带'])
      expect(stands(article, forged)).toBe(false);
    expect(stands(article, '未经批准，不得在桥面晾晒海带。……')).toBe(true);
  });

  test('passes no sentences in another order, of another article, or of another version', () => {
    const [third, fourth] = ['第三条', '第四条'].map(
      (label) => articles.find((one) => one.label === label && one.version.adopted === '2023-05-10') as TextArticle,
    );
    const [first = '', second = ''] = (third as TextArticle).paragraphs.map(({ text }) => text);
    expect(stands(third as TextArticle, `${first}……${second}`)).toBe(true);
    expect(stands(third as TextArticle, `${second}……${first}`)).toBe(false);
    expect(stands(fourth as TextArticle, first)).toBe(false);
    const old = {
      ...cited(third as TextArticle, first),
      citation: { instrument: '桥面管理条例', version: '2020-03-01', article: 3 },
    };
    expect(quoteStands(old, small.texts, DAY)).toBe(false);
  });

  test('takes out a quotation that does not stand, puts the gist there, and says so', () => {
    const article = articles[0] as TextArticle;
    const forged = cited(article, '编造的一句话。');
    const answer: Answer = {
      question: '',
      wants: 'any',
      day: DAY,
      index: '',
      sure: true,
      point: '',
      cards: [{ kind: 'rule', rule: {} as never, cited: [forged] }],
      provisions: [forged, cited(article, quoteOf(article, { instrument: '', article: 1 }))],
    };
    const passed = assertQuotes(answer, small.texts, () => '我们的话');
    for (const one of [passed.provisions[0], passed.cards[0]?.kind === 'rule' ? passed.cards[0].cited[0] : undefined]) {
      expect(one).not.toHaveProperty('quote');
      expect(one).toMatchObject({ gist: '我们的话', warnings: [expect.stringContaining('对不上')] });
    }
    expect(passed.provisions[1]).toEqual(answer.provisions[1]);
  });
});
