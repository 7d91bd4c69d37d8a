import type { CardScore } from './choose.ts';

const OUTRIGHT_SCORE = 4.5;
const OUTRIGHT_COVERAGE = 0.35;
const FULL_SCORE = 6;
const FULL_COVERAGE = 0.25;

/** The question names this matter so clearly that neither a field nor a thread can mean another. */
export function isOutright(best: CardScore | undefined): boolean {
  return best !== undefined && best.score >= OUTRIGHT_SCORE && best.coverage >= OUTRIGHT_COVERAGE;
}

/** 0–1: how far the best card's provisions are to be trusted over the plain ranking. */
export function confidenceIn(best: CardScore | undefined): number {
  if (!best) return 0;
  const covered = best.subject || best.named ? 1 : Math.min(1, Math.max(best.coverage, best.said) / FULL_COVERAGE);
  return Math.min(1, best.score / FULL_SCORE) * covered;
}
