import { provisionName, within } from '../../knowledge/grammar.ts';
import type { Texts } from '../../knowledge/texts/types.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Edition } from '../artefact/units.ts';
import type { Cited } from '../types.ts';
import { citeCopy } from './copy.ts';
import { officialArticle, quoteOf } from './official.ts';

export interface Sources {
  texts: Texts;
  /** Every known edition of an instrument, by short title. */
  editions(short: string): Edition[];
  /** ISO day on which the law is asked for. */
  day: string;
  /** Our own words for a provision, where there are any. */
  gistOf(citation: Citation): string | undefined;
}

/**
 * A citation as it is shown: its edition and dates, the official words where they are imported, else the gist, and
 * what to be warned of. `gist` is the card's own.
 */
export function cite(citation: Citation, sources: Sources, gist?: string): Cited {
  const { texts, day } = sources;
  const editions = sources.editions(citation.instrument);
  const current = editions
    .filter((edition) => inForce(edition, day))
    .sort(byStart)
    .at(-1);
  const held = editions.filter((edition) => isHeld(citation, edition, sources));
  // Of a version that is in force and not here nothing can be said; the last that is here comes with its warning.
  const readable = held.length > 0 && current && !held.includes(current) ? held.toSorted(byStart).at(-1) : current;
  const edition =
    citation.version === undefined ? (readable ?? nearest(editions, day)) : editions.find(isVersion(citation));
  const adopted = citation.version ?? edition?.adopted;
  const precise: Citation = { ...citation, ...(adopted && { version: adopted }) };
  const article = officialArticle(texts, precise, day);
  const quote = article && quoteOf(article, precise);
  const words = gist ?? sources.gistOf(precise);
  const inText = texts.versions(citation.instrument).some((one) => one.adopted === adopted);
  return {
    citation: precise,
    name: provisionName(citation),
    within: within(citation),
    title: edition?.title ?? editions[0]?.title ?? citation.instrument,
    ...(adopted && { adopted }),
    ...(edition?.effective && { effective: edition.effective }),
    ...(edition?.repealed && { repealed: edition.repealed }),
    ...(quote ? { quote } : words && { gist: words }),
    warnings: [
      ...dateWarnings(edition, current, day),
      ...(inText && !article ? [citeCopy.noSuchArticle] : []),
      ...(article && !hasPlace(article.paragraphs, citation) ? [citeCopy.noSuchPlace(within(citation))] : []),
    ],
  };
}

/** Whether there are words of this edition here, official or ours. */
function isHeld(citation: Citation, { adopted = '' }: Edition, { texts, gistOf }: Sources): boolean {
  const imported = texts.versions(citation.instrument).some((one) => one.adopted === adopted);
  return imported || gistOf({ ...citation, version: adopted }) !== undefined;
}

function isVersion({ version }: Citation) {
  return ({ adopted }: Edition) => adopted === version;
}

/** Where nothing is in force: the last that was, or else the first that will be. */
function nearest(editions: Edition[], day: string): Edition | undefined {
  const ordered = editions.toSorted(byStart);
  return ordered.filter((edition) => startOf(edition) <= day).at(-1) ?? ordered[0];
}

function dateWarnings(own: Edition | undefined, current: Edition | undefined, day: string): string[] {
  if (!own || own === current) return [];
  if (startOf(own) > day) return [citeCopy.notYet(startOf(own))];
  if (current?.adopted && own.adopted) return [citeCopy.superseded(own.adopted, current.adopted, startOf(current))];
  return own.repealed && own.repealed <= day ? [citeCopy.repealed(own.repealed)] : [];
}

function hasPlace(paragraphs: { items: unknown[] }[], { paragraph, item }: Citation): boolean {
  if (paragraph === undefined && item === undefined) return true;
  const chosen = paragraphs[(paragraph ?? 1) - 1];
  return chosen !== undefined && (item === undefined || chosen.items[item - 1] !== undefined);
}

function inForce(edition: Edition, day: string): boolean {
  return startOf(edition) <= day && (edition.repealed === undefined || day < edition.repealed);
}

function startOf({ effective, adopted = '' }: Edition): string {
  return effective ?? adopted;
}

function byStart(a: Edition, b: Edition): number {
  return startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0;
}
