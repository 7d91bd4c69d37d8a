import type { CardScore } from './choose.ts';

const OUTRIGHT_SCORE = 4.5;
const OUTRIGHT_COVERAGE = 0.35;

/** The question names this matter so clearly that neither a field nor a thread can mean another. */
export function isOutright(best: CardScore | undefined): boolean {
  return best !== undefined && best.score >= OUTRIGHT_SCORE && best.coverage >= OUTRIGHT_COVERAGE;
}
