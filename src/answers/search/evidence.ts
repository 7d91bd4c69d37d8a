import type { Texts } from '../../knowledge/texts/types.ts';
import type { Index } from '../artefact/open.ts';
import { wholeText } from '../artefact/units.ts';
import type { CardScore } from './choose.ts';

/**
 * When a card may be shown as the answer. Calibrated on our own questions and on questions that have no answer here;
 * the figures are in the tests.
 */
const ENOUGH_SCORE = 17;
const ENOUGH_COVERAGE = 0.15;
const FULL_SCORE = 40;
const FULL_COVERAGE = 0.25;

export function isSure(best: CardScore | undefined): boolean {
  if (!best) return false;
  return best.named || (best.score >= ENOUGH_SCORE && best.coverage >= ENOUGH_COVERAGE);
}

/** 0–1: how far the best card's provisions are to be trusted over the plain ranking. */
export function confidenceIn(best: CardScore | undefined): number {
  if (!best) return 0;
  const covered = best.named ? 1 : Math.min(1, best.coverage / FULL_COVERAGE);
  return Math.min(1, best.score / FULL_SCORE) * covered;
}

const LOOKED_AT = 3;
const ENOUGH_OF_ARTICLE = 0.4;
const FEWEST_PAIRS = 4;

/** True when one of the best official articles has most of the question's own character pairs, rare ones counting most. */
export function articleAnswers(
  { catalogue, lexical, cutter }: Index,
  texts: Texts,
  { grams, ranked }: { grams: string[]; ranked: { id: number }[] },
): boolean {
  if (grams.length < FEWEST_PAIRS) return false;
  const rarity = (gram: string) => Math.log((catalogue.size + 1) / (lexical.unitsWith('grams', gram) + 0.5));
  const total = grams.reduce((sum, gram) => sum + rarity(gram), 0);
  return ranked.slice(0, LOOKED_AT).some(({ id }) => {
    const { edition, label } = catalogue.unit(id);
    const version = texts.versions(edition.short).find(({ adopted }) => adopted === edition.adopted);
    const article = version && texts.article(version, label);
    if (!article) return false;
    const there = new Set(cutter.grams(`${edition.short}\n${article.heading}\n${wholeText(article)}`));
    const found = grams.reduce((sum, gram) => sum + (there.has(gram) ? rarity(gram) : 0), 0);
    return found / total >= ENOUGH_OF_ARTICLE;
  });
}
