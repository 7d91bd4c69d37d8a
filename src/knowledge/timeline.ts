import type { TextArticle, Texts, TextVersion } from './texts/types.ts';
import type { Instrument } from './types.ts';

/** One version of an instrument with its days (ISO), from the clerk's files before the imported text. */
export interface Stage {
  adopted: string;
  effective?: string;
  repealed?: string;
  /** What is not certain about the days, as a Chinese sentence. */
  note?: string;
  /** The source says it has expired, and on no day that could be read: it is never taken for law in force. */
  expired?: true;
  /** The imported text; absent where only the days are known. */
  text?: TextVersion;
}

/** Everything known of the versions of one instrument, in the order of their adoption. */
export interface Timeline {
  short: string;
  title: string;
  stages: Stage[];
  /** The instrument that replaced this one under another name. */
  successor?: string;
}

/** The versions of an instrument; undefined when neither the clerk's files nor the imported texts have any of it. */
export function timelineOf(
  short: string,
  instruments: readonly Instrument[],
  texts: Pick<Texts, 'versions'>,
): Timeline | undefined {
  const known = instruments.find((instrument) => instrument.short === short);
  const held = texts.versions(short);
  if (!known && held.length === 0) return undefined;
  const imported = held.map((text) => stageOf(text, known));
  const others = (known?.versions ?? []).filter(({ adopted }) => !held.some((text) => text.adopted === adopted));
  const successor = known?.successor ?? held.at(-1)?.successor;
  return {
    short,
    title: known?.title ?? held.at(-1)?.title ?? short,
    stages: [...imported, ...others].sort((a, b) => (a.adopted < b.adopted ? -1 : 1)),
    ...(successor && { successor }),
  };
}

function stageOf(text: TextVersion, known: Instrument | undefined): Stage {
  const own = known?.versions.find(({ adopted }) => adopted === text.adopted);
  const effective = own?.effective ?? text.effective;
  const repealed = own?.repealed ?? text.repealed;
  const note = own ? own.note : text.note;
  return {
    adopted: text.adopted,
    ...(effective && { effective }),
    ...(repealed && { repealed }),
    ...(note && { note }),
    ...(text.expired && !own && { expired: true as const }),
    text,
  };
}

/** Days of anything that has a beginning and an end. */
interface Days {
  adopted?: string;
  effective?: string;
  repealed?: string;
}

/** First day in force; where it is unknown, the day of adoption stands in. */
export function startOf({ effective, adopted = '' }: Days): string {
  return effective ?? adopted;
}

/**
 * The one version in force on an ISO day: the last to have come into force, unless it is repealed or called expired. One
 * that came before it is over, also where nobody wrote down its end.
 */
export function inForceOn<T extends Days & { expired?: true }>(versions: readonly T[], day: string): T | undefined {
  const last = lastBefore(versions, day);
  return last && !last.expired && (last.repealed === undefined || day < last.repealed) ? last : undefined;
}

/** The last version that had been in force before a day on which none is. */
export function lastBefore<T extends Days>(versions: readonly T[], day: string): T | undefined {
  return versions
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))
    .findLast((one) => startOf(one) <= day);
}

/** An article as printed, a line a paragraph or item. */
export function printedArticle({ paragraphs }: Pick<TextArticle, 'paragraphs'>): string {
  return paragraphs
    .flatMap(({ text, items }) => [text, ...items.map((item) => `${item.label}${item.text}`)])
    .join('\n');
}
