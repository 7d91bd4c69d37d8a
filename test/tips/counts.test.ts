import { describe, expect, it } from 'vitest';
import { categorise } from '../../src/tips/keep/assign.ts';
import { shownCount, shownCounts } from '../../src/tips/keep/counts.rules.ts';
import { countTips, themes } from '../../src/tips/keep/counts.ts';
import { deleteExpired } from '../../src/tips/keep/expiry.ts';
import type { Step } from '../../src/tips/keep/steps.rules.ts';
import { takeStep } from '../../src/tips/keep/steps.ts';
import { office, supervisor } from './office.ts';

describe('what tips count as', () => {
  it('is reckoned in a span of days and stays the same after they have expired', { timeout: 60_000 }, async () => {
    const { records, receive } = await office();
    const lives: [department: string, category: string, steps: ({ day: string } & Step)[]][] = [
      [
        'UM',
        'q5',
        [
          { day: '2026-09-17', to: 'accepted' },
          { day: '2026-09-30', to: 'closed', result: 'true' },
        ],
      ],
      [
        'UM',
        'q5',
        [
          { day: '2026-09-18', to: 'accepted' },
          { day: '2026-09-21', to: 'closed', result: 'untrue' },
        ],
      ],
      [
        'UM',
        'q5',
        [
          { day: '2026-09-20', to: 'accepted' },
          { day: '2026-09-25', to: 'closed', result: 'partly' },
        ],
      ],
      ['UM', 'q4', [{ day: '2026-09-17', to: 'closed', result: 'refused' }]],
      ['EP', 'q5', [{ day: '2026-09-17', to: 'accepted' }]],
    ];
    for (const [accused, category, steps] of lives) {
      const { id } = await receive({ accused });
      await records.transaction((change) => categorise(change, supervisor, { id, category }));
      for (const step of steps) await records.transaction((change) => takeStep(change, supervisor, { id, ...step }));
    }
    const span = { from: '2026-09-01', to: '2026-09-20' };
    const whole = { from: '2026-08-13', to: '2026-12-10' };
    const expected = async () => {
      expect(await countTips(records.db, { department: 'UM', span })).toEqual({ G02: 3, G03: 0, G04: 0 });
      expect(await countTips(records.db, { department: 'UM', span: whole })).toEqual({ G02: 3, G03: 3, G04: 2 });
      expect(await countTips(records.db, { department: 'EP', span })).toEqual({ G02: 1, G03: 0, G04: 0 });
      const none = undefined;
      expect(await themes(records.db, whole)).toEqual({ q1: none, q2: none, q3: none, q4: none, q5: 4, q6: none });
    };
    await expected();
    expect(await deleteExpired(records, '2026-12-15')).toHaveLength(5);
    await expected();
    await records.close();
  });

  it('is shown from three on, and one small count is not left to be worked out', () => {
    expect([0, 1, 2, 3].map(shownCount)).toEqual([undefined, undefined, undefined, 3]);
    expect(shownCounts({ q1: 5, q2: 2, q3: 9 })).toEqual({ q1: undefined, q2: undefined, q3: 9 });
    expect(shownCounts({ q1: 5, q2: 2, q3: 0, q4: 3 })).toEqual({ q1: 5, q2: undefined, q3: undefined, q4: 3 });
    expect(shownCounts({ q1: 5, q2: 4 })).toEqual({ q1: 5, q2: 4 });
  });
});
