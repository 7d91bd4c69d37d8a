import type { Knowledge } from '../knowledge/types.ts';
import { registers } from '../registers/index.ts';
import { datesNear } from '../registers/remind/due.ts';
import { keepSaid } from '../registers/remind/store.ts';
import type { Change } from '../storage/records.ts';
import type { Setting } from './setting.ts';

/** Notes what would have been reminded of in the past as said then: the people of the demo are not told it all at once. */
export async function tellPast(
  { db }: Change,
  { knowledge, setting }: { knowledge: Knowledge; setting: Setting },
): Promise<void> {
  const near = await datesNear(registers, { records: { db }, answers: { knowledge }, clock: () => setting.now });
  for (const { kept, missed, record, field, due, stage } of near)
    if (kept.sample && missed) await keepSaid(db, { person: kept.owner, day: missed }, { record, field, due, stage });
}
