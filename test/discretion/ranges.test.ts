import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/discretion/span.ts';
import { RANGES } from './ranges.ts';
import { basisOf, packNamed, result } from './setting.ts';

/** 第32条第1项 is mitigating, 第49条 aggravating. */
const FACTS: Record<string, string[]> = { L: ['G11'], O: [], H: ['G30'], W: ['G11', 'G30'], R: ['G11'] };
const GRADES: Record<string, string> = { L: 'lighter', O: 'ordinary', H: 'heavier', W: 'weigh', R: 'lighter' };

const cases = RANGES.flatMap(({ title, expected, ...given }) =>
  expected
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [pack = '', ...rest] = line.trim().split(/\s+/);
      const cells = [...rest.join(' ').matchAll(/([LOHWR]) ([[(][^\])]*[\])]|-)/g)];
      return cells.map(([, sign = '', span = '']) => ({ title, pack, sign, span, given }));
    }),
);

function written(span: Span | undefined): string {
  if (!span) return '-';
  return `${span.lowIn ? '[' : '('}${span.low}, ${span.high}${span.highIn ? ']' : ')'}`;
}

describe('the arithmetic of the packs', () => {
  it('is looked at in more than 120 cases', () => {
    expect(cases.length).toBeGreaterThan(150);
  });

  it.each(cases)('$title: $pack $sign is $span', ({ pack, sign, span, given }) => {
    const { penalty, base, quantity } = given;
    const basis = basisOf(penalty, { pack: packNamed(pack) });
    const measure = { ...(base && { base }), ...(quantity && { quantity }) };
    const { outcome } = result({ facts: FACTS[sign] ?? [], ...measure }, basis);
    expect(outcome.grade).toBe(GRADES[sign]);
    expect(written(sign === 'R' ? outcome.reduced?.span : outcome.span)).toBe(span);
  });
});
