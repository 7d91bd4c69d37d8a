import type { Mark } from './marks.grammar.ts';
import { wordOdds } from './scope-words.ts';
import type { Weights } from './weights.ts';

/** What a refused question may be by its wording: a figure of one district, cases and people, or no matter of ours. */
export const REASONS = ['local', 'cases', 'quarrel', 'elsewhere'] as const;
export type Reason = (typeof REASONS)[number];

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
