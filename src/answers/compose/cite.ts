import { provisionName, within } from '../../knowledge/grammar.ts';
import type { Texts } from '../../knowledge/texts/types.ts';
import { inForceOn, lastBefore, startOf } from '../../knowledge/timeline.ts';
import type { Citation, Moved } from '../../knowledge/types.ts';
import type { Edition } from '../artefact/units.ts';
import type { Cited, Standing } from '../types.ts';
import { citeCopy } from './copy.ts';
import { officialArticle, quoteOf } from './official.ts';

export interface Sources {
  texts: Texts;
  /** Every known edition of an instrument, by short title. */
  editions(short: string): Edition[];
  /** The instrument that replaced one under another name. */
  successor(short: string): string | undefined;
  /** What became of which article. */
  moved: readonly Moved[];
  /** ISO day on which the law is asked for. */
  day: string;
  /** Our own words for a provision, where there are any. */
  gistOf(citation: Citation): string | undefined;
}

const HELD = { currentHeld: true as const };

/**
 * A citation as it is shown: its edition and dates, the official words where they are imported, else the gist, and
 * what to be warned of. `gist` is the card's own. Words of a version that is not yet in force are not shown at all,
 * and of one that no longer is only with that standing.
 */
export function cite(citation: Citation, sources: Sources, gist?: string): Cited {
  const { texts, day } = sources;
  const editions = sources.editions(citation.instrument);
  const current = inForceOn(editions, day);
  const edition =
    citation.version === undefined ? readable(citation, editions, sources) : editions.find(isVersion(citation));
  const adopted = citation.version ?? edition?.adopted;
  const precise: Citation = { ...citation, ...(adopted && { version: adopted }) };
  const standing = standingOf(edition, current, day);
  const inText = texts.versions(citation.instrument).some((one) => one.adopted === adopted);
  const article = officialArticle(texts, precise, day);
  const quote = article && quoteOf(article, precise);
  const words = gist ?? sources.gistOf(precise);
  const successor = standing === 'old' && !current ? sources.successor(citation.instrument) : undefined;
  return {
    citation: precise,
    name: provisionName(citation),
    within: within(citation),
    title: edition?.title ?? editions[0]?.title ?? citation.instrument,
    ...(adopted && { adopted }),
    ...(edition?.effective && { effective: edition.effective }),
    ...(edition?.repealed && { repealed: edition.repealed }),
    ...(standing && { standing }),
    ...(standing && current?.adopted && { current: current.adopted }),
    ...(standing && texts.versions(citation.instrument).some((one) => one.adopted === current?.adopted) && HELD),
    ...(successor && { successor }),
    ...(standing === 'coming' ? {} : quote ? { quote } : words && { gist: words }),
    warnings: [
      ...dateWarnings(edition, current, { day, successor }),
      ...(inText && !article ? [citeCopy.noSuchArticle] : []),
      ...(article && !hasPlace(article.paragraphs, citation) ? [citeCopy.noSuchPlace(within(citation))] : []),
    ],
  };
}

/**
 * The edition meant where none is named: the one in force; where nothing of that is here, the last before it of which
 * something is; where none is in force, the last that was, or else the first that will be.
 */
function readable(citation: Citation, editions: Edition[], sources: Sources): Edition | undefined {
  const { day } = sources;
  const current = inForceOn(editions, day);
  if (!current) return lastBefore(editions, day) ?? editions.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0];
  const held = editions.filter((edition) => isHeld(citation, edition, sources));
  return held.includes(current) ? current : (lastBefore(held, day) ?? current);
}

/** Whether there are words of this edition here, official or ours. */
function isHeld(citation: Citation, { adopted = '' }: Edition, { texts, gistOf }: Sources): boolean {
  const imported = texts.versions(citation.instrument).some((one) => one.adopted === adopted);
  return imported || gistOf({ ...citation, version: adopted }) !== undefined;
}

function isVersion({ version }: Citation) {
  return ({ adopted }: Edition) => adopted === version;
}

function standingOf(own: Edition | undefined, current: Edition | undefined, day: string): Standing | undefined {
  if (!own || own === current) return undefined;
  return startOf(own) > day ? 'coming' : 'old';
}

function dateWarnings(
  own: Edition | undefined,
  current: Edition | undefined,
  { day, successor }: { day: string; successor: string | undefined },
): string[] {
  if (!own || own === current) return [];
  if (startOf(own) > day) return [citeCopy.notYet(startOf(own))];
  if (current?.adopted && own.adopted) return [citeCopy.superseded(own.adopted, current.adopted, startOf(current))];
  const replaced = successor ? [citeCopy.replacedBy(successor)] : [];
  if (own.expired) return [citeCopy.expired, ...replaced];
  return own.repealed && own.repealed <= day ? [citeCopy.repealed(own.repealed), ...replaced] : replaced;
}

function hasPlace(paragraphs: { items: unknown[] }[], { paragraph, item }: Citation): boolean {
  if (paragraph === undefined && item === undefined) return true;
  const chosen = paragraphs[(paragraph ?? 1) - 1];
  return chosen !== undefined && (item === undefined || chosen.items[item - 1] !== undefined);
}
