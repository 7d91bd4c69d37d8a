/** A score of standardised features: a straight sum, and bends that let one feature count by what others are. */
export interface Scorer {
  features: { mean: number; spread: number; weight: number }[];
  bends: { weights: number[]; bias: number; counts: number }[];
}

/** Larger is better; only differences between candidates of one question mean anything. */
export function scoreOf(row: ArrayLike<number>, { features, bends }: Scorer): number {
  const standard = features.map(({ mean, spread }, at) => ((row[at] as number) - mean) / spread);
  const straight = features.reduce((sum, { weight }, at) => sum + weight * (standard[at] as number), 0);
  return bends.reduce((sum, { weights, bias, counts }) => {
    const bent = weights.reduce((inner, weight, at) => inner + weight * (standard[at] as number), bias);
    return sum + (counts * bent) / (1 + Math.abs(bent));
  }, straight);
}
