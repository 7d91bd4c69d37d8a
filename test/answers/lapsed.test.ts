import { expect, it } from 'vitest';
import { lapsedPoint } from '../../src/answers/compose/lapsed.ts';
import type { Card, Cited } from '../../src/answers/types.ts';

const NEW = { instrument: '海带法', version: '2024-01-01' };

function cited(article: number, more: Partial<Cited>): Cited {
  return {
    citation: { ...NEW, article },
    name: `海带法第${article}条`,
    within: '',
    adopted: '2024-01-01',
    effective: '2024-07-01',
    warnings: [],
    ...more,
  } as Cited;
}

const cardOf = (...all: Cited[]): Card[] => [{ kind: 'power', power: { title: '晾晒海带' }, cited: all } as never];
const gone = cited(9, { standing: 'coming', current: '2009-01-01', currentHeld: true });

it('where some provisions have one that stands for them, the first sentence names it and does not say that there is none', () => {
  const insteadOf = { name: '海带法第8条', adopted: '2024-01-01', same: false, how: 'listed' as const };
  const there = cited(3, { adopted: '2009-01-01', insteadOf });
  const said = lapsedPoint(cardOf(there, gone), '2024-06-30');
  expect(said).toContain('只有海带法第3条对应得上（原文见下），其余的条文没有找到对应的');
  expect(said).toContain('不能给出那天的依据');
  expect(said).not.toContain('没有找到对应的条文');
});

it('one that stands for a provision of another law says nothing of this one', () => {
  const insteadOf = { name: '海藻法第8条', adopted: '2024-01-01', same: false, how: 'listed' as const };
  expect(lapsedPoint(cardOf(cited(3, { insteadOf }), gone), '2024-06-30')).toContain('没有找到对应的条文');
});
