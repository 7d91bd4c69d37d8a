import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedDay, chineseDay, isoDay, today } from '../../src/knowledge/day.grammar.ts';

describe('the day of the law in a question', () => {
  it('is read and taken out of the words, however it is put', () => {
    for (const [typed, text] of [
      ['按 2019年5月1日 没有执照开店怎么罚', '没有执照开店怎么罚'],
      ['按2019-05-01，无照经营', '无照经营'],
      ['2019年5月1日时无照经营怎么罚', '无照经营怎么罚'],
      ['２０１９年５月１日当时无照经营怎么罚', '无照经营怎么罚'],
      ['无照经营 --date 2019-05-01', '无照经营'],
      ['无照经营 —date 2019-5-1', '无照经营'],
      ['无照经营 --date=2019.05.01', '无照经营'],
      ['按照二〇一九年五月一日，无照经营', '无照经营'],
    ] as const)
      expect(askedDay(typed)).toEqual({ text, day: '2019-05-01' });
  });

  it('is not taken from a day that is only part of the story', () => {
    for (const typed of [
      '2026年9月28日立案，几天内作出决定',
      '按2019年5月1日以前的规定',
      '2019年5月1日时效过了吗',
      '2019年5月1日10时检查的',
      '昨天没有执照开店',
    ])
      expect(askedDay(typed)).toEqual({ text: typed });
  });

  it('is called wrong where there is no such day, none, or more than one', () => {
    expect(askedDay('按2019年2月30日，无照经营')).toMatchObject({ wrong: 'notADay', written: '2019年2月30日' });
    expect(askedDay('无照经营 --date 昨天')).toMatchObject({ wrong: 'notADay', written: '昨天' });
    expect(askedDay('无照经营 --date')).toMatchObject({ wrong: 'missing' });
    expect(askedDay('按2019-05-01，按2020-05-01，无照经营')).toMatchObject({ wrong: 'many' });
    expect(isoDay('0019-05-01')).toBeUndefined();
  });

  it('is the same day in every spelling', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(isoDay(chineseDay(iso))).toBe(iso);
        expect(askedDay(`按${chineseDay(iso)}，无照经营`)).toEqual({ text: '无照经营', day: iso });
        expect(askedDay(`无照经营 --date ${iso}`)).toEqual({ text: '无照经营', day: iso });
      }),
    );
  });

  it('is never a reason to throw, and leaves other words alone', () => {
    fc.assert(fc.property(fc.string(), (typed) => void askedDay(typed)));
  });

  it('of today is that of Shanghai', () => {
    expect(today(new Date('2026-11-25T16:30:00Z'))).toBe('2026-11-26');
  });
});
