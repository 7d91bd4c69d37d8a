import { chineseDay, today } from '../knowledge/day.grammar.ts';
import { shanghaiMoment } from '../knowledge/day.ts';
import { isOfficeTime, likelyWorkday } from '../knowledge/workday.ts';
import type { Services } from '../services.ts';
import { type Message, type Notice, say } from '../slack/reply.ts';
import { copy } from './copy.ts';
import { digestOf } from './digest.ts';
import { digestBlocks } from './digest.view.ts';
import { gather } from './material.ts';
import { pictureMessages } from './picture-message.ts';
import { type Slot, slotsBetween, slotsOn } from './schedule.rules.ts';
import { isTaken, keepSeen, seenUntil, takeRun } from './store.ts';
import type { Digest } from './types.ts';

const PUNCTUAL_MS = 30 * 60_000;
const SUPERVISION = 'supervision';

/**
 * The digests that are due. What came due while nobody looked is said once, marked; what lies before the very first look,
 * or before a clock that was set back, is not.
 */
export async function digestsDue(services: Services): Promise<Notice[]> {
  const { records, clock, answers } = services;
  const now = clock();
  const at = now.toISOString();
  const seen = await seenUntil(records.db);
  if (seen === undefined || at < seen) {
    await keepSeen(records.db, at);
    return [];
  }
  const isWorkday = likelyWorkday(answers.knowledge);
  const slots = slotsBetween(seen, at, (day) => slotsOn(day, answers.knowledge.campaigns, isWorkday));
  if (slots.length === 0 || !isOfficeTime(now, isWorkday)) return [];
  const runs = await open(slots, services);
  if (runs.length > 0) return notices(runs, services);
  await keepSeen(records.db, at);
  return [];
}

interface Run {
  slot: Slot;
  /** Department code, or `supervision`. */
  place: string;
  channel: string;
}

async function open(slots: Slot[], { records, channels }: Services): Promise<Run[]> {
  const runs = slots.flatMap((slot) => Object.entries(channels).map(([place, channel]) => ({ slot, place, channel })));
  const taken = await Promise.all(runs.map((run) => isTaken(records.db, keyOf(run))));
  return runs.filter((_, at) => !taken[at]);
}

async function notices(runs: Run[], services: Services): Promise<Notice[]> {
  const material = await gather(services);
  const { campaigns } = services.answers.knowledge;
  const pictures = new Map<string, Promise<Message[]>>();
  const found: Notice[] = [];
  for (const run of runs) {
    const scope = run.place === SUPERVISION ? {} : { department: run.place };
    const digest = digestOf(run.slot, { material, scope, campaigns });
    // Of digests that are due together the picture is the same, and is drawn once.
    const key = JSON.stringify(digest?.chart ?? null);
    const picture = pictures.get(key) ?? pictureMessages(digest?.chart, { ...services, to: 'here' });
    pictures.set(key, picture);
    found.push(noticeOf(run, { digest, picture: await picture }, services.clock()));
  }
  return found;
}

interface Said {
  digest: Digest | undefined;
  /** After it. */
  picture: Message[];
}

function noticeOf(run: Run, { digest, picture }: Said, now: Date): Notice {
  const { at } = run.slot;
  const isLate = now.getTime() - Date.parse(at) > PUNCTUAL_MS;
  const note = copy.missed(`${chineseDay(today(new Date(at)))}${shanghaiMoment(new Date(at)).slice(11, 16)}`);
  const shown = digest && isLate ? { ...digest, notes: [note, ...digest.notes] } : digest;
  const outcome = shown ? (isLate ? 'late' : 'said') : 'empty';
  return {
    channel: run.channel,
    messages: shown ? [say(shown.title, digestBlocks(shown)), ...picture] : [],
    take: async (change) => {
      if (!(await takeRun(change.db, { ...keyOf(run), outcome, at: now.toISOString() }))) return false;
      const { schedule, period } = keyOf(run);
      await change.audit({ actor: 'bot', action: 'digest', subject: schedule, detail: { period, outcome } });
      return true;
    },
  };
}

function keyOf({ slot, place }: Run): { schedule: string; period: string } {
  return { schedule: `${slot.schedule}:${place}`, period: slot.period };
}
