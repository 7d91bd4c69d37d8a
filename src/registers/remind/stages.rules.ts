import { addDays } from '../../knowledge/day.ts';

/** Days before the day itself on which one is reminded. */
const BEFORE = [14, 7, 3, 1, 0];

export interface Stage {
  /** `14`, `7`, `3`, `1`, `0` or `late`. */
  stage: string;
  /** ISO day on which it is said. */
  on: string;
}

/**
 * The stage in which a date is on `today` (ISO days), and the day on which that was to be said: a day without work moves
 * to the working day before; that it is late is said on the first working day after it. Undefined when none has come yet
 * since `since`, the day on which the date was set: what was set in between is not reminded of at once.
 */
export function stageOf(
  { due, since }: { due: string; since: string },
  today: string,
  isWorkday: (day: string) => boolean,
): Stage | undefined {
  const late = { stage: 'late', on: moved(addDays(due, 1), 1, isWorkday) };
  if (late.on <= today) return today > since ? late : undefined;
  const stages = BEFORE.map((days) => ({ stage: String(days), on: moved(addDays(due, -days), -1, isWorkday) }));
  return stages.filter(({ on }) => on <= today && on > since).at(-1);
}

/** The first working day from `day` on, forwards or backwards. */
export function moved(day: string, by: 1 | -1, isWorkday: (day: string) => boolean): string {
  return isWorkday(day) ? day : moved(addDays(day, by), by, isWorkday);
}
