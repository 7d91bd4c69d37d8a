import { provisionName } from '../../knowledge/grammar.ts';
import type { TextArticle, Texts, TextVersion } from '../../knowledge/texts/types.ts';
import type { Citation, Instrument, Knowledge } from '../../knowledge/types.ts';
import { gistsOf } from '../compose/gists.ts';
import { datesOf, searchable } from './dates.ts';

/** One version of an instrument, from the official texts or from the knowledge alone. Days are ISO; unknown days are absent. */
export interface Edition {
  short: string;
  title: string;
  adopted?: string;
  effective?: string;
  repealed?: string;
  /** The source says it has expired, and on no day that could be read. */
  expired?: true;
}

/** What is searched: one provision of one edition. `text` is the official article, or our gist where there is none. */
export interface Unit {
  edition: Edition;
  label: string;
  heading: string;
  text: string;
}

/**
 * Every article of every imported version, then every provision the knowledge cites from instruments that were not
 * imported. Units of one edition follow each other.
 */
export function* unitsOf(knowledge: Knowledge, texts: Texts): Iterable<Unit> {
  const instruments = new Map(knowledge.instruments.map((instrument) => [instrument.short, instrument]));
  const editions = new Map<number, Edition>();
  for (const { article } of texts.all()) {
    const { version } = article;
    const edition = editions.get(version.id) ?? editionOf(version, instruments.get(version.short), texts);
    editions.set(version.id, edition);
    yield { edition, label: article.label, heading: article.heading, text: wholeText(article) };
  }
  yield* citedUnits(knowledge, texts, instruments);
}

/** The whole article as one string, a line a paragraph or item. */
export function wholeText(article: TextArticle): string {
  return article.paragraphs.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]).join('\n');
}

function editionOf(version: TextVersion, known: Instrument | undefined, texts: Texts): Edition {
  const { short, title, adopted } = version;
  const imported = new Set(texts.versions(short).map((one) => one.adopted));
  const isKnown = known?.versions.some((one) => one.adopted === adopted) ?? false;
  return {
    ...{ short, title, adopted },
    ...searchable(datesOf(version, known), known, imported),
    ...(version.expired && !isKnown && { expired: true as const }),
  };
}

function* citedUnits(knowledge: Knowledge, texts: Texts, instruments: ReadonlyMap<string, Instrument>): Iterable<Unit> {
  const gists = gistsOf(knowledge);
  const missing = [...gists.values()].filter(({ citation }) => texts.versions(citation.instrument).length === 0);
  const ordered = missing.toSorted((a, b) => order(a.citation, b.citation));
  const editions = new Map<string, Edition>();
  const cited = new Set(ordered.map(({ citation }) => citation.version ?? ''));
  for (const { citation, lines } of ordered) {
    const key = `${citation.instrument} ${citation.version ?? ''}`;
    const edition = editions.get(key) ?? citedEdition(citation, instruments.get(citation.instrument), cited);
    editions.set(key, edition);
    yield { edition, label: provisionName({ ...citation, instrument: '' }), heading: '', text: lines.join('\n') };
  }
}

function citedEdition(
  { instrument, version }: Citation,
  known: Instrument | undefined,
  cited: ReadonlySet<string>,
): Edition {
  const dates = datesOf(version ? { adopted: version } : {}, known);
  return {
    short: instrument,
    title: known?.title ?? instrument,
    ...(version && { adopted: version }),
    ...searchable(dates, known, cited),
  };
}

function order(a: Citation, b: Citation): number {
  return (
    compare(a.instrument, b.instrument) ||
    compare(a.version ?? '', b.version ?? '') ||
    a.article - b.article ||
    (a.suffix ?? 0) - (b.suffix ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
