import { figuresIn } from './gate/figures.grammar.ts';
import type { Evidence, Sentence } from './types.ts';

/**
 * Whether a sentence holds the point of the composed answer: one of the figures that the point names and the evidence
 * has; where it names none, any sentence that rests on what the answer shows first.
 */
export function holdsPoint({ text, cites }: Sentence, point: string, evidence: readonly Evidence[]): boolean {
  const known = new Set(evidence.flatMap((one) => [...figuresIn(one.text)].map(withoutBound)));
  const wanted = [...figuresIn(point)].map(withoutBound).filter((one) => known.has(one));
  if (wanted.length === 0) return cites.some((id) => id <= LEADING);
  const said = new Set([...figuresIn(text)].map(withoutBound));
  return wanted.some((one) => said.has(one));
}

/** Pieces of evidence that stand first in the answer. */
const LEADING = 3;

function withoutBound(figure: string): string {
  return figure.replace(/^[≤≥<>]/, '');
}
