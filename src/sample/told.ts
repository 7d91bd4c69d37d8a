import type { Knowledge } from '../knowledge/types.ts';
import { registers } from '../registers/index.ts';
import { dayOf } from '../registers/remind/due.ts';
import { recordsNear } from '../registers/remind/of-record.ts';
import { keepSaid } from '../storage/due-reminders.ts';
import type { Change } from '../storage/records.ts';
import type { Setting } from './setting.ts';

/** Notes what would have been reminded of in the past as said then: the people of the demo are not told it all at once. */
export async function tellPast(
  { db }: Change,
  { knowledge, setting }: { knowledge: Knowledge; setting: Setting },
): Promise<void> {
  const ofDay = dayOf({ answers: { knowledge }, clock: () => setting.now });
  for (const { owner, missed, sample, ...key } of await recordsNear(registers, { records: { db } }, ofDay)) {
    const { record, field, due, stage } = key;
    if (sample && missed && owner) await keepSaid(db, { person: owner, day: missed }, { record, field, due, stage });
  }
}
