import { today } from '../knowledge/day.grammar.ts';
import { isOfficeTime, likelyWorkday } from '../knowledge/workday.ts';
import type { Services } from '../services.ts';
import { type Notice, say } from '../slack/reply.ts';
import type { Change } from '../storage/records.ts';
import { copy } from './copy.ts';
import { deleteExpired, nearExpiry } from './keep/expiry.ts';
import { type Tip, tipsFor } from './keep/tips.ts';

/** Sees everything, says numbers only. */
const BOT = { user: '', departments: [] };

/** Deletes what has expired, and warns seven days before: who handles it, else the channel of supervision; numbers alone. */
export async function tipsDue({ records, clock, answers, channels }: Services): Promise<Notice[]> {
  const day = today(clock());
  await deleteExpired(records, day);
  if (!isOfficeTime(clock(), likelyWorkday(answers.knowledge))) return [];
  const byPlace = new Map<string, Tip[]>();
  for (const tip of nearExpiry(await tipsFor(records.db, BOT), day)) {
    const place = tip.assigned ?? channels.supervision;
    if (place && !(await isTold(records.db, place, tip))) byPlace.set(place, [...(byPlace.get(place) ?? []), tip]);
  }
  return [...byPlace].map(([place, tips]) => warning(place, tips, day));
}

function warning(place: string, tips: Tip[], day: string): Notice {
  const isPerson = tips.some(({ assigned }) => assigned === place);
  return {
    ...(isPerson ? { user: place } : { channel: place }),
    messages: [say(copy.nearExpiry(tips.map(({ id }) => id)), [])],
    take: async ({ db }) => {
      const rows = tips.map((tip) => ({ ...told(place, tip), day, again: null }));
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('due_reminder')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return Boolean(numInsertedOrUpdatedRows);
    },
  };
}

/** Under which a warning is noted among the reminders. */
function told(person: string, { id, expires }: Tip) {
  return { person, record: id, field: 'expires', due: expires, stage: 'near' };
}

async function isTold(db: Change['db'] | Services['records']['db'], place: string, tip: Tip): Promise<boolean> {
  const { person, record, due } = told(place, tip);
  const row = await db
    .selectFrom('due_reminder')
    .select('day')
    .where('person', '=', person)
    .where('record', '=', record)
    .where('due', '=', due)
    .executeTakeFirst();
  return row !== undefined;
}
