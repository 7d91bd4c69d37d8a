import type { Texts } from '../../knowledge/texts/types.ts';
import type { Index } from '../artefact/open.ts';
import { wholeText } from '../artefact/units.ts';
import type { CardScore } from './choose.ts';

/**
 * When a card may be shown as the answer. Calibrated on our own questions and on questions that have no answer here;
 * the figures are in the tests.
 */
const ENOUGH_SCORE = 2.6;
const ENOUGH_COVERAGE = 0.15;
const OUTRIGHT_SCORE = 4.5;
const OUTRIGHT_COVERAGE = 0.35;
const FULL_SCORE = 6;
const FULL_COVERAGE = 0.25;

export function isSure(best: CardScore | undefined): boolean {
  if (!best) return false;
  const { score, coverage, named, subject = false } = best;
  return named || subject || (score >= ENOUGH_SCORE && coverage >= ENOUGH_COVERAGE);
}

/** The question names this matter so clearly that neither a field nor a thread can mean another. */
export function isOutright(best: CardScore | undefined): boolean {
  return best !== undefined && best.score >= OUTRIGHT_SCORE && best.coverage >= OUTRIGHT_COVERAGE;
}

/** 0–1: how far the best card's provisions are to be trusted over the plain ranking. */
export function confidenceIn(best: CardScore | undefined): number {
  if (!best) return 0;
  const covered = best.named || best.subject ? 1 : Math.min(1, best.coverage / FULL_COVERAGE);
  return Math.min(1, best.score / FULL_SCORE) * covered;
}

const ENOUGH_OF_ARTICLE = 0.4;
const FEWEST_PAIRS = 4;
const LOOKED_AT = 3;
/** Less of the question than this in an article, and it is not even 可能相关. */
const SOME = 0.2;

/** How far articles answer a question by themselves. */
export interface ArticleEvidence {
  /** One of the best official articles has most of what was asked. */
  sure: boolean;
  /** Whether a unit has anything to do with the question. */
  near(id: number): boolean;
}

/** Measures articles against the question's own character pairs, rare ones counting most. */
export function articleEvidence(
  { catalogue, lexical, cutter }: Index,
  texts: Texts,
  { grams, ranked }: { grams: string[]; ranked: { id: number }[] },
): ArticleEvidence {
  const rarity = (gram: string) => Math.log((catalogue.size + 1) / (lexical.unitsWith('grams', gram) + 0.5));
  const total = grams.reduce((sum, gram) => sum + rarity(gram), 0);
  const share = (id: number) => {
    const { edition, label } = catalogue.unit(id);
    const version = texts.versions(edition.short).find(({ adopted }) => adopted === edition.adopted);
    const article = version && texts.article(version, label);
    if (!article) return undefined;
    const there = new Set(cutter.grams(`${edition.short}\n${article.heading}\n${wholeText(article)}`));
    return grams.reduce((sum, gram) => sum + (there.has(gram) ? rarity(gram) : 0), 0) / total;
  };
  const long = grams.length >= FEWEST_PAIRS;
  return {
    sure: long && ranked.slice(0, LOOKED_AT).some(({ id }) => (share(id) ?? 0) >= ENOUGH_OF_ARTICLE),
    // Without the official text there is only our gist, and the ranking has seen all of it.
    near: (id) => total > 0 && (share(id) ?? 1) >= SOME,
  };
}
