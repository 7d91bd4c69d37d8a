import { describe, expect, it } from 'vitest';
import { basisOf, packNamed, result, setsNamed, stop } from './setting.ts';

const fine = basisOf({ kind: 'range', min: 10_000, max: 100_000 });
const security = basisOf({ kind: 'range', min: 200, max: 500 }, { sets: setsNamed('SECURITY') });

describe('whether anything is due', () => {
  // 行政处罚法 arts 30, 31, 33 as knowledge/rules/D-02 to D-06 read them; 治安管理处罚法 (2012) arts 12–14, 19.
  it.each([
    ['all three of 轻微不罚', ['G01', 'G02', 'G03'], 'mustNot'],
    ['轻微 without 及时改正', ['G01', 'G03'], 'due'],
    ['轻微 and corrected, but with consequences', ['G01', 'G02'], 'due'],
    ['all three of 首违', ['G02', 'G04', 'G05'], 'mayNot'],
    ['首违 without 及时改正', ['G04', 'G05'], 'due'],
    ['首违 with more than slight consequences', ['G02', 'G04'], 'due'],
    ['both 轻微不罚 and 首违', ['G01', 'G02', 'G03', 'G04', 'G05'], 'mustNot'],
    ['没有主观过错', ['G06'], 'mustNot'],
    ['不满十四周岁', ['G07'], 'mustNot'],
    ['已满十四不满十八', ['G10'], 'due'],
    ['不能辨认', ['G08'], 'mustNot'],
    ['尚未完全丧失能力', ['G20'], 'due'],
    ['nothing', [], 'due'],
  ])('%s', (_, facts, verdict) => {
    expect(result({ facts }, fine).outcome.verdict).toBe(verdict);
  });

  it.each([
    ['情节特别轻微 (art. 19)', ['S03'], 'mayNot', 'reduced'],
    ['不满十四周岁 (art. 12)', ['S01'], 'mustNot', 'ordinary'],
    ['盲人 (art. 14)', ['S08'], 'mayNot', 'lighter'],
    ['已满十四不满十八 (art. 12)', ['S10'], 'due', 'lighter'],
    ['六个月内受过处罚 (art. 20)', ['S23'], 'due', 'heavier'],
    ['主动投案, but 有较严重后果', ['S06', 'S20'], 'mayNot', 'weigh'],
  ])('in a security case: %s', (_, facts, verdict, grade) => {
    const { outcome } = result({ facts }, security);
    expect(outcome).toMatchObject({ verdict, grade });
  });

  it('减轻 of a security fine of 200 to 500 is below 200, and 从轻 is no part of art. 19', () => {
    const { outcome } = result({ facts: ['S03'] }, security);
    expect(outcome.span).toEqual({ low: '0', high: '200', lowIn: false, highIn: false });
    expect(outcome.reduced).toBeUndefined();
  });
});

describe('which way it points', () => {
  it.each([
    ['§32 once', ['G12'], 'lighter', false],
    ['§31, which only allows it', ['G20'], 'lighter', false],
    ['§32 and §30', ['G10', 'G13'], 'lighter', true],
    ['§49 once', ['G30'], 'heavier', false],
    ['§49 and 市监 §16', ['G30', 'M16'], 'heavier', false],
    ['§32 against §49', ['G11', 'G30'], 'weigh', false],
    ['§32 twice against §49', ['G11', 'G12', 'G30'], 'weigh', false],
  ])('%s', (_, facts, grade, several) => {
    const pack = packNamed('AGRI');
    const market = packNamed('MARKET');
    const used = facts.includes('M16') ? market : pack;
    const found = result({ facts }, { ...fine, pack: used });
    expect(found.outcome.grade).toBe(grade);
    expect(found.several !== undefined).toBe(several);
  });

  it('a conflict says what the pack says of it: 市监 §17', () => {
    expect(result({ facts: ['G11', 'G30'] }, fine).conflict?.source).toBe('第17条');
    expect(result({ facts: ['G11'] }, fine).conflict).toBeUndefined();
  });

  it('two of them in one direction say so under 农业 and 重庆, which have a rule for it, and not under 市监', () => {
    const twice = ['G11', 'G12'];
    const several = (pack: string) => result({ facts: twice }, { ...fine, pack: packNamed(pack) }).several?.way;
    expect([several('AGRI'), several('CHONGQING'), several('MARKET')]).toEqual([
      '没有从重的，用最低一档',
      '用最低',
      undefined,
    ]);
  });
});

describe('limitation', () => {
  // 行政处罚法 art. 36: two years, five with G40; 治安管理处罚法 (2012) art. 22: six months. 民法典 arts 201–202: same day, or the last of the month.
  it.each([
    ['2024-03-01', '2026-02-28', [], 'within', '2026-03-01'],
    ['2024-03-01', '2026-03-01', [], 'edge', '2026-03-01'],
    ['2024-03-01', '2026-03-02', [], 'past', '2026-03-01'],
    ['2024-02-29', '2026-02-27', [], 'within', '2026-02-28'],
    ['2024-02-29', '2026-03-01', [], 'past', '2026-02-28'],
    ['2021-03-01', '2026-02-28', ['G40'], 'within', '2026-03-01'],
    ['2021-03-01', '2026-03-02', ['G40'], 'past', '2026-03-01'],
    ['2022-12-31', '2024-12-31', [], 'edge', '2024-12-31'],
    ['2024-02-29', '2029-02-27', ['G40'], 'within', '2029-02-28'],
  ])('an act of %s found on %s with %j is %s', (actEnd, found, facts, state, until) => {
    const { limitation, outcome } = result({ actEnd, found, facts }, fine);
    expect(limitation).toMatchObject({ state, until });
    expect(outcome.verdict === 'expired').toBe(state === 'past');
  });

  it.each([
    ['2025-01-31', '2025-07-30', 'within', '2025-07-31'],
    ['2025-01-31', '2025-08-01', 'past', '2025-07-31'],
    ['2025-08-31', '2026-02-27', 'within', '2026-02-28'],
    ['2025-08-31', '2026-03-01', 'past', '2026-02-28'],
  ])('a security act of %s found on %s is %s', (actEnd, found, state, until) => {
    expect(result({ actEnd, found }, security).limitation).toMatchObject({ state, until });
  });

  it('is not computed backwards', () => {
    expect(stop({ actEnd: '2026-05-01', found: '2026-04-30' }, fine)).toEqual({ problem: 'foundBeforeAct' });
  });
});

describe('what is proposed', () => {
  it.each([
    ['100000.01', [], false],
    ['1000000', ['G11'], false],
    ['9999.99', [], true],
    ['5000', ['G30'], true],
  ])('%s with %j is outside the law', (proposed, facts, below) => {
    expect(stop({ proposed, facts }, fine)).toMatchObject({ problem: 'outsideLaw', below });
  });

  it.each([
    ['10000', ['G11'], 'inside'],
    ['37000', ['G11'], 'inside'],
    ['37000.01', ['G11'], 'departs'],
    ['37000', [], 'departs'],
    ['50000', [], 'inside'],
    ['73000', [], 'departs'],
    ['73000', ['G30'], 'inside'],
    ['100000', ['G30'], 'inside'],
    ['9999.99', ['G11'], 'reduced'],
    ['9999.99', ['G11', 'G30'], 'reduced'],
  ])('%s with %j: %s', (proposed, facts, place) => {
    expect(result({ proposed, facts }, fine).proposed?.place).toBe(place);
  });

  it('nothing at all is not 减轻 but no penalty', () => {
    expect(stop({ proposed: '0', facts: ['G11'] }, fine)).toMatchObject({ problem: 'outsideLaw' });
  });
});

describe('what cannot be computed', () => {
  it.each([
    ['a fine that only local rules know', { kind: 'local' as const }, {}, 'notComputable'],
    ['a penalty without a figure', { kind: 'other' as const }, {}, 'notComputable'],
    ['a multiple without its base', { kind: 'multiple' as const, maxTimes: 5, base: '违法所得' }, {}, 'needsBase'],
    [
      'an amount for each without their number',
      { kind: 'range' as const, min: 1, max: 2, per: '每名' },
      {},
      'needsQuantity',
    ],
    [
      'a base below what the row is for',
      { kind: 'multiple' as const, maxTimes: 5, base: '违法经营额', when: '违法经营额5万元以上' },
      { base: '49999.99' },
      'baseOutside',
    ],
    [
      'a base above what the row is for',
      { kind: 'multiple' as const, maxTimes: 2, base: '货值金额', when: '违法产品货值不足1万元' },
      { base: '10000' },
      'baseOutside',
    ],
  ])('%s', (_, penalty, measure, problem) => {
    expect(stop(measure, basisOf(penalty))).toMatchObject({ problem });
  });

  it('a pack that is still to be filled in', () => {
    expect(stop({}, { ...fine, pack: packNamed('DISTRICT') })).toEqual({ problem: 'packToFill' });
  });

  it('an act on a day when the law of the figures was not, or no longer, in force', () => {
    for (const state of ['before', 'after'] as const)
      expect(stop({}, { ...fine, law: { state } })).toMatchObject({ problem: 'lawNotOfDay' });
  });

  it('circumstances that contradict each other', () => {
    expect(stop({ facts: ['G03', 'G40'] }, fine)).toMatchObject({ problem: 'contradiction' });
    expect(stop({ facts: ['G07', 'G10'] }, fine)).toMatchObject({ problem: 'contradiction' });
  });
});

describe('what has to be done besides', () => {
  it('a hearing must be offered where the kind of penalty is named in art. 63', () => {
    const items = (type: string, plus: string[] = []) =>
      result({}, basisOf({ kind: 'range', min: 1, max: 2, type, plus })).hearing.items;
    expect(items('罚款')).toEqual([]);
    expect(items('罚款', ['吊销营业执照'])).toEqual([3]);
    expect(items('罚款', ['责令关闭停业'])).toEqual([4]);
    expect(items('罚款', ['没收违法所得'])).toEqual([2]);
  });

  it('of large fines only those with a configured threshold: 公安 2000 and 10000', () => {
    const police = basisOf({ kind: 'range', min: 500, max: 5000 }, { sets: setsNamed('GENERAL', 'POLICE') });
    expect(result({}, police).hearing.thresholds.map(({ who, reached }) => [who, reached])).toEqual([
      ['个人', true],
      ['单位', false],
    ]);
    expect(result({}, fine).hearing.thresholds).toEqual([]);
  });

  it('legal review and collective discussion when what they are for is true: arts 58, 57', () => {
    const { review, collective } = result({ facts: ['G41', 'G43'] }, fine);
    expect(review.map(({ source }) => source)).toEqual(['行政处罚法(2021-01-22) 第58条第1款第1项']);
    expect(collective.map(({ source }) => source)).toEqual(['行政处罚法(2021-01-22) 第57条第2款']);
  });
});

describe('what one circumstance would change', () => {
  const changes = (facts: string[]) => result({ facts }, fine).toggles.map(({ id, now }) => `${now ? '-' : '+'}${id}`);

  it('turning off the only mitigating one, and turning on what has an effect', () => {
    expect(changes(['G11'])).toContain('-G11');
    expect(changes(['G11'])).toContain('+G30');
    // A second mitigating one of the same kind changes no range under 市监.
    expect(changes(['G11'])).not.toContain('+G12');
  });

  it('the missing one of three makes it 不予处罚, each of them undoes it', () => {
    expect(changes(['G01', 'G02'])).toContain('+G03');
    for (const id of ['G01', 'G02', 'G03']) expect(changes(['G01', 'G02', 'G03'])).toContain(`-${id}`);
  });
});

// 50 % and 100 % of 9999.99 are 4999.995 and 9999.99: half a 分 cannot be imposed, so the lower end is 5000.
it('a range that no pack divides also ends at whole 分', () => {
  const penalty = {
    kind: 'percent' as const,
    type: '责令加付赔偿金',
    minPercent: 50,
    maxPercent: 100,
    base: '应付未付金额',
  };
  const { outcome } = result({ base: '9999.99' }, basisOf(penalty));
  expect(outcome.span).toEqual({ low: '5000', high: '9999.99', lowIn: true, highIn: true });
});
