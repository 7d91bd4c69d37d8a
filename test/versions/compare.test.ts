import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../src/knowledge/diff.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { askedComparison } from '../../src/versions/compare.grammar.ts';
import { compare } from '../../src/versions/compare.ts';
import { comparisonBlocks } from '../../src/versions/compare.view.ts';
import { KNOWLEDGE } from '../knowledge/folder.ts';
import { openOfficial, SKIPPED, UNNAMED } from '../official.ts';
import { type Store, storeOf } from './made-up.ts';

const OLD = `# 桥面条例
2020年1月1日 示例会议通过
<!-- INFO END -->
第一条 在桥面晾晒海带的，处五十元罚款。

第二条 桥面管理机构应当在三日内退还登记的海带。

第三条 本条例自2020年3月1日起施行。
`;
const NEW = `# 桥面条例
2023年1月1日 示例会议修订
<!-- INFO END -->
第一条 为了管理桥面，保障行人通行，制定本条例。

第二条 在桥面晾晒海带的，处二百元罚款。

第三条 桥面管理机构应当在三日内退还登记的海带。

第四条 本条例自2023年3月1日起施行。
`;

let knowledge: Knowledge;
let store: Store;
beforeAll(async () => {
  const loaded = loadKnowledge(KNOWLEDGE);
  if (!loaded.ok) throw new Error('knowledge');
  knowledge = loaded.knowledge;
  store = await storeOf([
    ['桥面条例(2020-01-01)', OLD],
    ['桥面条例(2023-01-01)', NEW],
  ]);
});
afterAll(() => store.close());

const asked = (typed: string) => {
  const found = askedComparison(typed);
  if (!found) throw new Error(typed);
  return found;
};
const on = (typed: string, texts = store.texts) => {
  const result = compare(asked(typed), { knowledge, texts });
  return 'comparison' in result ? result.comparison : result.sentence;
};
const pair = (typed: string, texts = store.texts) => {
  const found = on(typed, texts);
  if (typeof found === 'string') return found;
  return [found.older.article.label, found.newer.article.label, found.same] as const;
};

describe('what to compare', () => {
  it('is a law, an article and at most two years or days', () => {
    const whole = {
      law: '行政复议法',
      place: { article: 62 },
      versions: ['2017', '2023'],
    };
    for (const typed of [
      '行政复议法 62 2017 2023',
      '行政复议法第六十二条 2017年 2023年',
      '行政复议法 六十二 2017，2023',
    ])
      expect(askedComparison(typed)).toEqual(whole);
    expect(askedComparison('行政复议法 62')).toEqual({
      ...whole,
      versions: [],
    });
    for (const typed of ['', '行政复议法', '行政复议法 x', '行政复议法 62 1 2', '行政复议法 62 2017 2018 2023'])
      expect(askedComparison(typed)).toBeUndefined();
  });
});

describe('two versions of an article', () => {
  it('are found though its number moved, and say when nothing changed', () => {
    expect(pair('桥面条例 2 2020 2023')).toEqual(['第一条', '第二条', false]);
    expect(pair('桥面条例 3')).toEqual(['第二条', '第三条', true]);
    expect(pair('桥面条例 3 2023-02-28 2023-03-01')).toEqual(['第二条', '第三条', true]);
  });

  it('are not made up where there is no older one', () => {
    expect(on('桥面条例 1')).toContain('没有找到与桥面条例第一条对应的条文');
    expect(on('桥面条例 9')).toContain('都没有第九条');
    expect(on('桥面条例 1 1990 2023')).toContain('收录的版本：2020-01-01、2023-01-01');
    expect(on('没有的条例 1')).toContain('没有收录');
  });

  it('stand side by side, only the differing words marked', () => {
    const found = on('桥面条例 2');
    if (typeof found === 'string') throw new Error(found);
    const blocks = JSON.stringify(comparisonBlocks(found));
    expect(blocks).toMatch(/"text":"五十(元)?","style":\{"strike":true\}/);
    expect(blocks).toMatch(/"text":"二百(元)?","style":\{"bold":true\}/);
    expect(blocks).toContain('可能对应');
  });
});

describe('the differing words', () => {
  it('leave both texts whole, and what is not marked is the same in both', () => {
    const text = fc.array(fc.constantFrom('桥面', '海带', '罚款', '，', '五十元', '不得'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = differences(one.join(''), other.join(''));
        expect(a.map((run) => run.text).join('')).toBe(one.join(''));
        expect(b.map((run) => run.text).join('')).toBe(other.join(''));
        const kept = (runs: typeof a) => runs.flatMap((run) => (run.changed ? [] : [run.text])).join('');
        expect(kept(a)).toBe(kept(b));
      }),
    );
  });
});

/** The pairs of shared/domain/changes.md, section 1, over the real texts. */
describe.skipIf(UNNAMED)(`the pairs of changes.md (${SKIPPED})`, () => {
  let official: Awaited<ReturnType<typeof openOfficial>>;
  beforeAll(async () => {
    official = await openOfficial();
  }, 180_000);
  afterAll(() => official?.close());
  it.each([
    ['行政复议法 24', '第十二条', '第二十四条'],
    ['行政复议法 62 2017 2023', '第三十一条', '第六十二条'],
    ['行政复议法 20', '第九条', '第二十条'],
    ['矿产资源法 64', '第三十九条', '第六十四条'],
    ['噪声污染防治法 81', '第六十条', '第八十一条'],
    ['噪声污染防治法 77', '第五十六条', '第七十七条'],
    ['认证认可条例 66', '第六十六条', '第六十六条'],
    ['废旧金属收购业治安管理办法 11', '第十三条', '第十一条'],
    ['突发事件应对法 96', '第六十四条', '第九十六条'],
    ['统计法 44', '第四十一条', '第四十四条'],
    ['保障中小企业款项支付条例 9', '第八条', '第九条'],
  ])('%s changed: %s → %s', (typed, older, newer) => {
    expect(pair(typed, official.texts)).toEqual([older, newer, false]);
  });

  it.each([
    ...['工业产品生产许可证管理条例 45', '工业产品生产许可证管理条例 48'],
    ...['计量法实施细则 43', '计量法实施细则 46', '计量法实施细则 48'],
    ...['民事诉讼法 88', '民事诉讼法 89', '民事诉讼法 90', '民事诉讼法 95'],
  ])('%s did not change', (typed) => {
    expect(pair(typed, official.texts)[2]).toBe(true);
  });

  it('the new article on review first has none before it', () => {
    expect(on('行政复议法 23', official.texts)).toMatch(/没有找到[\s\S]*先复议后诉讼/);
  });
});
