import { expect, it } from 'vitest';
import { readCommitment } from '../../src/registers/commitment.grammar.ts';

const TODAY = '2026-09-01';

it.each([
  ['9月30日前完成裁量基准公示', '完成裁量基准公示', '2026-09-30'],
  ['在9月30日之前完成裁量基准公示。', '完成裁量基准公示', '2026-09-30'],
  ['完成裁量基准公示，9月30日前', '完成裁量基准公示', '2026-09-30'],
  ['2026年10月8日前报送案卷', '报送案卷', '2026-10-08'],
  ['２０２６－１０－０８前报送案卷', '报送案卷', '2026-10-08'],
  ['2026.10.8 报送案卷', '报送案卷', '2026-10-08'],
  ['十月八日前报送案卷', '报送案卷', '2026-10-08'],
  ['8月31日前报送案卷', '报送案卷', '2027-08-31'],
  ['9月1日前报送案卷', '报送案卷', '2026-09-01'],
  ['月底前报送案卷', '报送案卷', '2026-09-30'],
  ['下月底前报送案卷', '报送案卷', '2026-10-31'],
  ['年底前人人持证', '人人持证', '2026-12-31'],
  ['明天报送案卷', '报送案卷', '2026-09-02'],
])('%s', (typed, promise, due) => {
  expect(readCommitment(typed, TODAY)).toEqual({ promise, due, level: 'officer' });
});

it.each(['好好干', '9月31日前报送', '13月1日前报送', '9月30日前', '', '报送2026年材料'])(
  '%s says too little',
  (typed) => {
    expect(readCommitment(typed, TODAY)).toBeUndefined();
  },
);

it('knows leap days', () => {
  expect(readCommitment('2月29日前交', '2027-03-01')).toMatchObject({ due: '2028-02-29' });
  expect(readCommitment('2月29日前交', '2026-01-01')).toBeUndefined();
});
