import { expect, it } from 'vitest';
import { itemsOf } from '../../src/review/items.rules.ts';
import { smallKnowledge } from '../answers/small.ts';

it('a file of the clock rests on its limits, on what moves their last day, and on its days of every year', () => {
  const place = { instrument: '海带法', version: '2020-03-01' };
  const rollBasis = { instrument: '日子法', version: '2021-01-01', article: 9 };
  const knowledge = smallKnowledge({
    clock: [
      {
        ...{ ...place, article: 5, paragraph: 2, n: 7, dayType: 'working', backward: false, fixed: false, rollBasis },
        ...{ event: '收到海带', what: '答复' },
      },
    ],
    yearly: [
      { ...place, article: 8, month: 1, day: 31, what: '报告' },
      { instrument: '渔网法', version: '2019-01-01', article: 2, month: 3, day: 1, what: '登记' },
    ],
  });
  const files = itemsOf(knowledge).filter(({ kind }) => kind === 'clock');
  expect(files.map(({ id, citations }) => [id, citations])).toEqual([
    ['clock/海带法', [{ ...place, article: 5 }, rollBasis, { ...place, article: 8 }]],
    ['clock/渔网法', [{ instrument: '渔网法', version: '2019-01-01', article: 2 }]],
  ]);
});
