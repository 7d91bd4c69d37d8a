import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTexts, loadKnowledge } from '../../src/knowledge/index.ts';
import type { Texts } from '../../src/knowledge/texts/types.ts';
import type { ClockRule } from '../../src/knowledge/types.ts';
import { KNOWLEDGE } from '../knowledge/folder.ts';
import { openOfficial, SKIPPED, UNNAMED } from '../official.ts';

const loaded = loadKnowledge(KNOWLEDGE);
if (!loaded.ok) throw new Error('the knowledge has mistakes');
const { clock } = loaded.knowledge;

const DIGITS = '零一二三四五六七八九';

/** A number below a hundred as statutes write it; the product reads numerals, this writes them. */
function inChinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}

const TAILS = {
  working: '个?工作日|日',
  calendar: '日',
  month: '个?月',
  year: '年',
  hour: '个?小时',
};

function written(n: number, dayType: ClockRule['dayType']): RegExp {
  const forms = [String(n), inChinese(n), ...(n === 2 ? ['两'] : [])].join('|');
  return new RegExp(`(?<![0-9.零一二三四五六七八九十百])(?:${forms})(?:${TAILS[dayType]})`);
}

/** The words of the place in the official text: of the item, else of the paragraph with its items. */
function wordsOf(rule: ClockRule, texts: Texts): string {
  const { instrument, version, article, suffix, paragraph, item } = rule.numberAt ?? rule;
  const held = texts.versions(instrument).find(({ adopted }) => adopted === version);
  const hundreds = article >= 100 ? `${DIGITS[Math.floor(article / 100)]}百` : '';
  const rest = article % 100;
  const tens = hundreds !== '' && rest > 0 && rest < 10 ? '零' : hundreds !== '' && rest >= 10 && rest < 20 ? '一' : '';
  const label = `第${hundreds}${tens}${inChinese(rest)}条${suffix ? `之${inChinese(suffix)}` : ''}`;
  const paragraphs = (held && texts.article(held, label)?.paragraphs) ?? [];
  const named = paragraph ? paragraphs.slice(paragraph - 1, paragraph) : paragraphs;
  return named
    .flatMap(({ text, items }) => (item ? [items[item - 1]?.text ?? ''] : [text, ...items.map((one) => one.text)]))
    .join('\n');
}

describe.skipIf(UNNAMED)(`with the real texts (${SKIPPED})`, () => {
  let official: Awaited<ReturnType<typeof openOfficial>>;
  beforeAll(async () => {
    official = await openOfficial();
  }, 180_000);
  afterAll(() => official?.close());

  it('every number of the clock stands in the article, paragraph and item it names', () => {
    const missing = clock.filter(
      (rule) => !written(rule.n, rule.dayType).test(wordsOf(rule, official.texts).normalize('NFKC')),
    );
    expect(missing.map(({ instrument, article, n, dayType }) => `${instrument} ${article} ${n} ${dayType}`)).toEqual(
      [],
    );
  });

  it('the check of the knowledge finds nothing wrong with the clock, and leaves none of it out', () => {
    const { mistakes, sentence } = checkTexts(KNOWLEDGE, official.texts);
    expect(mistakes.filter(({ file }) => file.includes('/clock/'))).toEqual([]);
    const numbers = clock.length + clock.filter(({ extension }) => extension).length;
    expect(sentence).toContain(`期限：核对了 ${numbers} 个数。`);
  });
});
