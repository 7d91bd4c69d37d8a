import { inject } from 'vitest';
import { openAnswersIn } from '../../src/answers/index.ts';
import { findReport, happen } from '../../src/statistics/store.ts';
import type { Cells } from '../../src/statistics/types.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';
import { cellsOf, SOUND } from './form.ts';

type Step = 'save' | 'submit' | 'return' | 'accept' | 'reopen';

export interface Life {
  period?: string;
  department: string;
  written?: Record<string, string>;
  steps: [Step, string][];
  reasons?: Record<string, string>;
  records?: Record<string, number>;
}

const after = { save: 'draft', submit: 'submitted', return: 'returned', accept: 'accepted', reopen: 'draft' } as const;

/** Records in memory with reports that went so far, and what reading them needs. */
export async function reported(lives: Life[], at: string) {
  const records = await openRecords(':memory:');
  const answers = await openAnswersIn(inject('indexed'));
  for (const life of lives) await live(records, life);
  return {
    services: { records, answers, clock: () => new Date(at) },
    stop: async () => {
      answers.close();
      await records.close();
    },
  };
}

async function live(records: Records, { period = '2026-R1', department, written = {}, steps, ...more }: Life) {
  const cells: Cells = cellsOf({ ...SOUND, ...written });
  for (const [step, day] of steps) {
    await records.transaction(async ({ db }) => {
      const before = await findReport(db, { period, department });
      const submitted = step === 'submit';
      await happen(db, before, {
        step,
        after: {
          ...{ state: after[step], cells },
          ...(submitted && { version: before.version + 1, reasons: more.reasons ?? {} }),
          ...(submitted && { submittedAt: before.submittedAt ?? `${day}T02:05:00.000Z` }),
        },
        ...(submitted && { given: { records: JSON.stringify(more.records ?? {}) } }),
        ...{ person: 'U0CONTACT', at: `${day}T02:05:00.000Z` },
      });
    });
  }
}
