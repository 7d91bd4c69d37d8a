import type { Instrument } from '../../knowledge/types.ts';

/** Days of one edition, ISO; unknown days are absent. */
interface Dates {
  adopted?: string;
  effective?: string;
  repealed?: string;
}

/**
 * The days of an edition: the clerk's files before the official texts, which cannot know what came after them and often
 * name only the first version's day.
 */
export function datesOf(
  { adopted, effective, repealed }: Dates,
  known: Instrument | undefined,
): Omit<Dates, 'adopted'> {
  const own = known?.versions.find((one) => one.adopted === adopted);
  const from = own?.effective ?? effective;
  const until = own?.repealed ?? repealed;
  return { ...(from && { effective: from }), ...(until && { repealed: until }) };
}

/**
 * The days on which an edition is searched. When its successor is known but nothing of it is here (`held` are the
 * editions that are), it stays to be found: the last text with a loud warning is better than nothing.
 */
export function searchable(
  { effective, repealed }: Omit<Dates, 'adopted'>,
  known: Instrument | undefined,
  held: ReadonlySet<string>,
): Omit<Dates, 'adopted'> {
  const successor = known?.versions.find((one) => one.effective === repealed);
  const replaced = repealed !== undefined && !(successor && !held.has(successor.adopted));
  return { ...(effective && { effective }), ...(replaced && { repealed }) };
}
