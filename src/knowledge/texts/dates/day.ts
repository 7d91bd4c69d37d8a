import { entryIntoForce, type HistoryEvent, historyEvents, isRevised, repealedTitles } from './grammar.ts';

/** What meta.csv says about a file; both are hints of the collection, often missing. */
export interface DateHint {
  validFrom?: string;
  expired: boolean;
}

/**
 * Why an effective date is not certain: read nowhere; only an earlier version's date could be read; only meta.csv says
 * that it is the day of adoption, which it also says where it does not know.
 */
export type Doubt = 'unread' | 'earlier' | 'hinted';

export interface Dates {
  adopted: string;
  effective?: string;
  doubt?: Doubt;
}

/** Day of adoption: the one in the file name, else the last passing or revision in the head, else the last publication. */
export function adoptedDay(history: string[], inName: string | undefined): string | undefined {
  if (inName) return inName;
  const events = history.flatMap(historyEvents);
  return latest(events, 'passed') ?? latest(events, 'published') ?? latest(events, 'effective');
}

/**
 * Day of entry into force: meta.csv, else a 施行 line in the head, else the closing article. Many revised texts keep the
 * first version's date there, so a day before adoption is not taken: adoption stands in, with a doubt.
 */
export function effectiveDay(adopted: string, source: { history: string[]; closing: string; hint?: DateHint }): Dates {
  const hinted = source.hint?.validFrom;
  const events = source.history.flatMap(historyEvents);
  const inText = entryIntoForce(source.closing);
  const later = [hinted !== adopted ? hinted : undefined, latest(events, 'effective'), inText].find(
    (day) => day !== undefined && day !== 'published' && day >= adopted,
  );
  if (later) return { adopted, effective: later };
  const published = [latest(events, 'published') ?? adopted, adopted].sort().at(-1) ?? adopted;
  if (inText === 'published' && !isLaterVersion(adopted, source.history)) return { adopted, effective: published };
  if (hinted) return { adopted, effective: hinted, doubt: 'hinted' };
  return inText || latest(events, 'effective')
    ? { adopted, effective: adopted, doubt: 'earlier' }
    : { adopted, doubt: 'unread' };
}

/** A head that tells of a change, or of nothing within the two years before adoption (the last change is often left out). */
function isLaterVersion(adopted: string, history: string[]): boolean {
  const last = history
    .flatMap(historyEvents)
    .map((event) => event.day)
    .sort()
    .at(-1);
  return isRevised(history) || (last !== undefined && Number(adopted.slice(0, 4)) - Number(last.slice(0, 4)) > 1);
}

/** A repeal said in the closing article: the title, and from when. */
export interface Repeal {
  title: string;
  day: string;
}

/** Titles a closing article repeals; the day is the one the article names, even where it is the first version's. */
export function repealsIn(closing: string, dates: Dates): Repeal[] {
  const said = entryIntoForce(closing);
  const day = said && said !== 'published' ? said : (dates.effective ?? dates.adopted);
  return repealedTitles(closing).map((title) => ({ title, day }));
}

function latest(events: HistoryEvent[], kind: HistoryEvent['kind']): string | undefined {
  const days = events.filter((event) => event.kind === kind).map((event) => event.day);
  return days.sort().at(-1);
}
