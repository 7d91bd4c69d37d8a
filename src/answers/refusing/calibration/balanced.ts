import type { Example } from '../fit.ts';

/** What is so and what is not count alike. */
export function balanced(examples: Example[]): Example[] {
  const total = (which: boolean) => examples.reduce((sum, { is, counts }) => sum + (is === which ? counts : 0), 0) || 1;
  const share = total(true) / total(false);
  return examples.map((one) => (one.is ? one : { ...one, counts: one.counts * share }));
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
