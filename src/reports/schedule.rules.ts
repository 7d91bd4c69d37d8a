import { addDays } from '../knowledge/day.ts';
import type { Campaign, CampaignDate } from '../knowledge/types.ts';
import { moved, stageOf } from '../registers/remind/stages.rules.ts';

/** A digest that has its time. */
export interface Slot {
  /** `weekly`, or 2013/statistics-1: of a period there is one, of several missed periods only the last is said. */
  schedule: string;
  /** ISO day. */
  period: string;
  /** ISO instant. */
  at: string;
  /** Of a deadline: what is due and in which stage that is. */
  deadline?: { date: CampaignDate; campaign: Campaign; stage: string };
}

const FRIDAY = 5;
const WEEKLY = '17:00';
const MORNING = '09:00';

/** The digests of an ISO day: in the morning those of deadlines, on the last working day before the weekend the weekly one. */
export function slotsOn(day: string, campaigns: Campaign[], isWorkday: (day: string) => boolean): Slot[] {
  if (!isWorkday(day)) return [];
  const weekly = isWeeklyDay(day, isWorkday) ? [{ schedule: 'weekly', period: day, at: instant(day, WEEKLY) }] : [];
  return [...campaigns.flatMap((campaign) => deadlines(campaign, day, isWorkday)), ...weekly];
}

/** Friday, or the working day before it; a week without any has none. */
function isWeeklyDay(day: string, isWorkday: (day: string) => boolean): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday < 1 || weekday > FRIDAY) return false;
  return moved(addDays(day, FRIDAY - weekday), -1, isWorkday) === day;
}

function deadlines(campaign: Campaign, day: string, isWorkday: (day: string) => boolean): Slot[] {
  const since = campaign.dates.find(({ kind }) => kind === 'issued')?.day ?? '';
  return campaign.dates.flatMap((date) => {
    if (date.kind === 'issued') return [];
    const stage = stageOf({ due: date.day, since }, day, isWorkday);
    if (stage?.on !== day) return [];
    const deadline = { date, campaign, stage: stage.stage };
    return [{ schedule: `${campaign.id}/${date.id}`, period: day, at: instant(day, MORNING), deadline }];
  });
}

function instant(day: string, time: string): string {
  return new Date(`${day}T${time}+08:00`).toISOString();
}

/** How far back a digest is still worth saying, in days. */
const BACK = 31;

/** What came due after `seen` and until `now` (ISO instants), of every schedule the last; a day each in Shanghai. */
export function slotsBetween(seen: string, now: string, on: (day: string) => Slot[]): Slot[] {
  const last = new Map<string, Slot>();
  const today = shanghai(now);
  const first = [shanghai(seen), addDays(today, -BACK)].sort()[1] ?? today;
  for (let day = first; day <= today; day = addDays(day, 1))
    for (const slot of on(day)) if (slot.at > seen && slot.at <= now) last.set(slot.schedule, slot);
  return [...last.values()];
}

function shanghai(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}
