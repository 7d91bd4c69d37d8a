import type { Mark } from './marks.grammar.ts';
import { REASONS, type Reason } from './refusal.types.ts';
import { wordOdds } from './scope-words.ts';
import type { Weights } from './weights.ts';

/** The marks a question shows are words like others here. */
export function reasonWording(wording: string[], marks: Record<Mark, boolean>): string[] {
  const shown = Object.entries(marks).flatMap(([mark, is]) => (is ? [`@${mark}`] : []));
  return [...wording, ...shown];
}

/** The likeliest of them; undefined where none is likelier than not. */
export function reasonOf(wording: string[], reasons: Weights['reasons']): Reason | undefined {
  const odds = REASONS.map((reason) => ({ reason, odds: wordOdds(wording, reasons[reason]) }));
  const [best] = odds.sort((one, other) => other.odds - one.odds);
  return best && best.odds > 0 ? best.reason : undefined;
}
