import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lighterOf } from '../../src/answers/two-days/lighter.rules.ts';
import { pairOf } from '../../src/answers/two-days/pairs.ts';
import { penaltiesIn } from '../../src/knowledge/penalties.grammar.ts';
import { timelineOf } from '../../src/knowledge/timeline.ts';
import { askedTwoDays } from '../../src/knowledge/two-days.grammar.ts';
import { type Store, storeOf } from '../versions/made-up.ts';

const TODAY = '2026-11-26';
const DAYS = { act: '2019-05-01', decision: '2022-08-01' };

describe('the days of an act and of its decision', () => {
  it.each([
    '无照经营 行为 2019-05-01 决定 2022-08-01',
    '行为2019年5月1日 决定2022年8月1日 无照经营',
    '无照经营 --act 2019-05-01 --decision 2022-08-01',
    '无照经营 —act=2019-05-01 —decision 2022-08-01',
    '2019年5月1日的行为，2022年8月1日作出处罚决定，无照经营',
    '行为日：2019.5.1，决定日：2022.8.1，无照经营',
  ])('are read in %s', (typed) => {
    expect(askedTwoDays(typed, TODAY)).toEqual({ text: '无照经营', ...DAYS });
  });

  it('may be a month and now', () => {
    expect(askedTwoDays('无照经营，2019年5月的行为，现在作出决定', TODAY)).toEqual({
      text: '无照经营',
      act: '2019-05-01',
      decision: TODAY,
      month: true,
    });
  });

  it.each([
    ['无照经营 行为 2019-05-01', 'onlyAct'],
    ['无照经营 --act 2019-05-01', 'onlyAct'],
    ['无照经营 --decision 2022-08-01', 'onlyDecision'],
    ['无照经营 行为 2022-08-01 决定 2019-05-01', 'backwards'],
    ['无照经营 行为 2019-05-01 决定 2026-11-27', 'future'],
    ['无照经营 行为 2019-02-30 决定 2022-08-01', 'notADay'],
    ['无照经营 --act --decision 2022-08-01', 'notADay'],
    ['无照经营 行为 2019-05-01 决定 2022年8月', 'wholeMonth'],
  ])('%s is wrong: %s', (typed, wrong) => {
    expect(askedTwoDays(typed, TODAY)).toMatchObject({ wrong });
  });

  it.each(['违法行为怎么罚', '现在作出处罚决定要几步', '2022年8月1日作出的处罚决定怎么复议', '按2019-05-01 无照经营'])(
    'are not looked for in %s',
    (typed) => {
      expect(askedTwoDays(typed, TODAY)).toBeUndefined();
    },
  );
});

/** Made-up words; what is expected is reckoned by hand. */
const lighter = (old: string, fresh: string) => lighterOf(penaltiesIn(old), penaltiesIn(fresh));
const FINE = '晾晒海带的，责令改正，处一万元以上五万元以下的罚款。';

describe('which text is lighter', () => {
  it('is said where only the figures differ, all in one direction', () => {
    expect(lighter(FINE, '晾晒海带的，责令改正，处五千元以上五万元以下的罚款。')).toBe('new');
    expect(lighter(FINE, '在桥面晾晒海带的，责令改正，处一万元以上二十万元以下的罚款。')).toBe('old');
    expect(lighter('处货值金额二倍以上五倍以下罚款', '处货值金额一倍以上三倍以下罚款')).toBe('new');
    expect(lighter('处五日以下拘留', '处十日以下拘留')).toBe('old');
    expect(lighter('处百分之三十以下的罚款', '处百分之二十以下的罚款')).toBe('new');
    const tiers = (a: string, b: string) => `处${a}以下的罚款；情节严重的，处${a}以上${b}以下的罚款。`;
    expect(lighter(tiers('一万元', '五万元'), tiers('二万元', '十万元'))).toBe('old');
  });

  it.each([
    ['nothing but words differs', '晾晒紫菜的，责令改正，处一万元以上五万元以下的罚款。'],
    ['one limit rises and the other falls', '责令改正，处五千元以上十万元以下的罚款。'],
    ['a kind of penalty is added', '责令改正，没收海带，处五千元以上五万元以下的罚款。'],
    ['a condition is put before it', '责令改正；拒不改正的，处五千元以上五万元以下的罚款。'],
    ['must becomes may', '责令改正，可以处五千元以上五万元以下的罚款。'],
    ['a tier is added', '责令改正，处五千元以上三万元以下的罚款；情节严重的，处三万元以上五万元以下的罚款。'],
    ['the unit is another', '责令改正，处货值一倍以上三倍以下的罚款。'],
    ['a fine without figures stands there', '责令改正，处五千元以上五万元以下的罚款；再犯的加重罚款。'],
    ['no figure is there', '责令改正，可以并处罚款。'],
    ['a threshold moved', '货值三万元以上的，责令改正，处五千元以上五万元以下的罚款。'],
  ])('is not said where %s', (_, fresh) => {
    expect(lighter(FINE, fresh)).toBeUndefined();
    expect(lighter(fresh, FINE)).toBeUndefined();
  });
});

const statute = (title: string, adopted: string, from: string, articles: string[]) => {
  const day = (iso: string) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  const lines = [...articles, `本条例自${day(from)}起施行。`].map((text, at) => `第${'一二三四'[at]}条 ${text}`);
  return `# ${title}\n${day(adopted)} 示例会议通过\n<!-- INFO END -->\n${lines.join('\n\n')}\n`;
};

describe('an article on two days', () => {
  const OLD = '2018-01-01';
  const NEW = '2021-01-01';
  const lights = '码头没有照明的，责令改正，可以处五百元以下罚款。';
  let store: Store;
  beforeAll(async () => {
    store = await storeOf([
      [`桥面条例(${OLD})`, statute('桥面条例', OLD, '2018-03-01', [FINE, lights])],
      [
        `桥面条例(${NEW})`,
        statute('桥面条例', NEW, '2021-03-01', [FINE.replace('一万元以上五', '五千元以上三'), lights]),
      ],
      [`渡口条例(${OLD})`, statute('渡口条例', OLD, '2018-03-01', [FINE])],
    ]);
  });
  afterAll(() => store.close());

  const instruments = [
    {
      short: '渡口条例',
      title: '渡口条例',
      level: '行政法规',
      aliases: [],
      versions: [{ adopted: OLD, effective: '2018-03-01', repealed: '2021-06-01' }],
    },
  ];
  const on = (day: string, successor?: string) => ({
    texts: store.texts,
    day,
    moved: [],
    gistOf: () => undefined,
    successor: () => successor,
    editions: (short: string) =>
      (timelineOf(short, instruments, store.texts)?.stages ?? []).map((stage) => ({ ...stage, short, title: short })),
  });
  const pair = (short: string, version: string, article: number, days: [string, string], successor?: string) =>
    pairOf({ instrument: short, version, article }, on(days[0], successor), on(days[1], successor));

  it('is one edition, or two, each whole and in force on its day', () => {
    expect(pair('桥面条例', NEW, 1, ['2019-05-01', '2021-02-28']).relation).toBe('sameEdition');
    const changed = pair('桥面条例', NEW, 1, ['2021-02-28', '2021-03-01']);
    expect(changed).toMatchObject({ relation: 'changed', lighter: 'new' });
    expect(changed.act).toMatchObject({ adopted: OLD, quote: expect.stringContaining('一万元以上五万元以下') });
    expect(changed.decision).toMatchObject({ adopted: NEW, quote: expect.stringContaining('五千元以上三万元以下') });
    expect(pair('桥面条例', OLD, 2, ['2019-05-01', '2022-08-01']).relation).toBe('sameWords');
  });

  it('of a time before the first edition is missing, never the later one', () => {
    const { relation, act } = pair('桥面条例', NEW, 1, ['2018-02-28', '2022-08-01']);
    expect(relation).toBe('missing');
    expect(act.standing).toBe('coming');
    expect(act.quote).toBeUndefined();
  });

  it('is gone only when repealed with no successor', () => {
    expect(pair('渡口条例', OLD, 1, ['2019-05-01', '2021-06-01']).relation).toBe('gone');
    expect(pair('渡口条例', OLD, 1, ['2019-05-01', '2021-06-01'], '新渡口条例').relation).toBe('missing');
    expect(pair('渡口条例', OLD, 1, ['2019-05-01', '2021-05-31']).relation).toBe('sameEdition');
  });
});
