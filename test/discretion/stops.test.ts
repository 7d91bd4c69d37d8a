import { expect, it } from 'vitest';
import { assess } from '../../src/discretion/assess.ts';
import { basisFor } from '../../src/discretion/basis.ts';
import { caseForm, computableRows } from '../../src/discretion/form.view.ts';
import { stopBlock } from '../../src/discretion/stop.ts';
import { input, knowledge } from './setting.ts';

const powers = knowledge.powers.filter((power) => computableRows(power).length > 0);
const PAIRS = [
  ['G03', 'G40'],
  ['G07', 'G10'],
];

/** What can be wrong with a case, one thing at a time. */
const wrong = [
  { actEnd: '2025-06-03', found: '2025-06-02' },
  { actEnd: '1949-10-01', found: '1949-10-02' },
  { proposed: '999999999999' },
  { base: '0.01' },
  { pack: 'PACK-DISTRICT' },
  { base: undefined, quantity: undefined },
  ...PAIRS.map((facts) => ({ facts })),
];

it('every reason not to compute stands under a block that the form of the power has', () => {
  const met = new Set<string>();
  for (const power of powers) {
    const blocks = caseForm({ power, knowledge, today: '2026-05-01' }).blocks as { block_id?: string }[];
    const ids = new Set(blocks.map(({ block_id }) => block_id));
    for (const { at } of computableRows(power)) {
      for (const change of wrong) {
        const day = { actEnd: '2025-06-01', found: '2025-06-02' };
        const { base, quantity, ...given } = { base: '80000', quantity: '3', ...day, ...change };
        const measured = { ...(base && { base }), ...(quantity && { quantity }) };
        const one = input({ power: power.id, row: at, ...given, ...measured });
        const basis = basisFor(knowledge, one);
        const found = basis && assess(one, basis);
        if (!found || !('problem' in found)) continue;
        met.add(found.problem);
        expect(ids, `${power.id} ${found.problem}`).toContain(stopBlock(found));
      }
    }
  }
  expect([...met].sort()).toEqual([
    'baseOutside',
    'contradiction',
    'foundBeforeAct',
    'lawNotOfDay',
    'needsBase',
    'needsQuantity',
    'outsideLaw',
    'packToFill',
  ]);
});
