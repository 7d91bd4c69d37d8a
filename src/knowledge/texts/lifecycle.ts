import type { Repeal } from './dates/day.ts';
import { comparable } from './grammar.ts';
import { groupBy } from './group.ts';
import type { TextVersion } from './types.ts';

/** `by`: short title of the text that says so. A text that repeals its own title means an earlier version. */
export interface SaidRepeal extends Repeal {
  by: string;
}

/**
 * Sets `repealed` on each version: the day a newer version of the same instrument comes into force, or a successor's
 * closing article says it ceases, whichever is first.
 */
export function withRepeals(versions: TextVersion[], repeals: SaidRepeal[]): TextVersion[] {
  const byShort = groupBy(versions, (version) => version.short);
  const said = groupBy(repeals, (repeal) => comparable(repeal.title));
  return versions.map((version) => {
    const newer = (byShort.get(version.short) ?? []).filter((other) => other.adopted > version.adopted);
    const ceasing = (said.get(comparable(version.short)) ?? []).filter((repeal) => repeal.by !== version.short);
    const ends = [
      ...newer.map((other) => ({ day: inForceFrom(other), by: version.short })),
      ...ceasing.filter(({ day }) => day > version.adopted),
    ];
    const [end] = ends.sort((a, b) => compare(a.day, b.day));
    if (!end) return version;
    return { ...version, repealed: end.day, ...(end.by !== version.short && { successor: end.by }) };
  });
}

/** The version in force on a day; without a day, the newest adopted. */
export function versionOn(versions: TextVersion[], day?: string): TextVersion | undefined {
  const ascending = versions.toSorted((a, b) => compare(a.adopted, b.adopted));
  if (day === undefined) return ascending.at(-1);
  const alive = ascending.filter(
    (one) => inForceFrom(one) <= day && (one.repealed === undefined || day < one.repealed),
  );
  return alive.toSorted((a, b) => compare(inForceFrom(a), inForceFrom(b))).at(-1);
}

/** Where the day of entry into force is unknown, the day of adoption stands in. */
function inForceFrom(version: TextVersion): string {
  return version.effective ?? version.adopted;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
