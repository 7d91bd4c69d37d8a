import type { Services } from '../../services.ts';
import type { Workbook } from '../../workbook/index.ts';
import type { Register } from '../define.ts';
import { eventsOf, listRecords } from '../store.ts';
import type { Kept } from '../types.ts';
import { copy } from './copy.ts';
import { coverSheet, type Made } from './cover-sheet.ts';
import { type Life, lifeSheet } from './life-sheet.ts';
import { namesIn } from './names.ts';
import { registerSheet } from './register-sheet.ts';

export type Exporting = Pick<Services, 'records' | 'answers' | 'people' | 'clock'>;

/** What of a register is exported. */
export interface Taken {
  register: Register;
  kept: Kept[];
}

/** The records of these registers as far as they may be read, oldest first. */
export async function takenFrom(
  registers: Register[],
  { records }: Exporting,
  mayRead: (register: Register, kept: Kept) => boolean = () => true,
): Promise<Taken[]> {
  const all = registers.map(async (register) => {
    const kept = await listRecords(records.db, { register: register.id });
    return { register, kept: kept.filter((one) => mayRead(register, one)).toReversed() };
  });
  return Promise.all(all);
}

/** A sheet for each register, and one of everything that happened to their records. */
export async function registerBook(
  taken: Taken[],
  made: Made,
  { records, answers, people }: Exporting,
): Promise<Workbook> {
  const lives: Life[] = [];
  for (const { register, kept } of taken)
    for (const { id } of kept) lives.push({ register, id, events: await eventsOf(records.db, id) });
  const nameOf = await namesIn(
    taken.flatMap(({ kept }) => kept),
    lives,
    people,
  );
  const around = { knowledge: answers.knowledge, nameOf };
  return {
    title: copy.title,
    sheets: [
      coverSheet(
        taken.map(({ register, kept }) => ({
          ...{ name: register.name, records: kept.length },
          samples: kept.filter(({ sample }) => sample).length,
        })),
        made,
      ),
      ...taken.map(({ register, kept }) => registerSheet(register, kept, around)),
      lifeSheet(lives, nameOf),
    ],
  };
}
