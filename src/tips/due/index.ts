import { today } from '../../knowledge/day.grammar.ts';
import { groupBy } from '../../knowledge/texts/group.ts';
import { isOfficeTime, likelyWorkday } from '../../knowledge/workday.ts';
import type { Services } from '../../services.ts';
import { type Notice, say } from '../../slack/reply.ts';
import { copy } from '../copy.ts';
import { deleteExpired } from '../keep/expiry.ts';
import { tipsFor } from '../keep/tips.ts';
import { type Saying, sayingsOn } from './sayings.ts';
import { noteTold, untold } from './told.ts';

/** Sees everything, says numbers only. */
const BOT = { user: '', departments: [] };

/**
 * Deletes what has expired. In office time says what came in before today, which time limits are near, and what is about
 * to be deleted: to whoever handles it, else to the channel of supervision; numbers alone, each once.
 */
export async function tipsDue({ records, clock, answers, channels, tips: vault }: Services): Promise<Notice[]> {
  const day = today(clock());
  await deleteExpired(records, day);
  if (!vault || !isOfficeTime(clock(), likelyWorkday(answers.knowledge))) return [];
  const tips = await tipsFor(records.db, BOT);
  const all = tips.flatMap((tip) => sayingsOn(tip, { day, vault, channel: channels.supervision }));
  const alike = groupBy(await untold(records.db, all), ({ place, what }) => `${place} ${what}`);
  return [...alike.values()].map((sayings) => notice(sayings, { day, channel: channels.supervision }));
}

/** One message for all that is alike. */
function notice(sayings: Saying[], { day, channel }: { day: string; channel: string | undefined }): Notice {
  const [{ place, what }] = sayings as [Saying];
  const words = copy.due[what](sayings.map(({ id }) => id));
  return {
    ...(place === channel ? { channel } : { user: place }),
    messages: [say(words, [])],
    take: ({ db }) => noteTold(db, sayings, day),
  };
}
