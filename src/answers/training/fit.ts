/** One question's candidates: their features, and which of them are right. */
export interface Example {
  features: Float64Array[];
  right: boolean[];
  /** How many right ones there are, found or not. */
  wanted: number;
}

export interface Fitted {
  mean: number;
  spread: number;
  weight: number;
}

const STEPS = 300;
const RATE = 0.05;
/** Keeps weights small. */
const DECAY = 1e-3;

/** Conditional logistic regression: the share of the right ones among each question's candidates is to be large. */
export function weigh(examples: readonly Example[]): Fitted[] {
  const useful = examples.filter(({ right }) => right.includes(true));
  const standard = standards(useful.flatMap(({ features }) => features));
  const ready = useful.map(({ features, right }) => ({
    features: features.map((row) =>
      row.map((value, at) => (value - (standard[at]?.mean ?? 0)) / (standard[at]?.spread ?? 1)),
    ),
    wanted: right.map((one) => (one ? 1 / right.filter(Boolean).length : 0)),
  }));
  const weights = new Float64Array(standard.length);
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = weights.map((weight) => DECAY * weight);
    for (const one of ready) addSlopes(slopes, one, weights, 1 / ready.length);
    for (const [at, slope] of slopes.entries()) {
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      spread[at] = 0.99 * (spread[at] as number) + 0.01 * slope * slope;
      const size = Math.sqrt((spread[at] as number) / (1 - 0.99 ** step)) + 1e-8;
      (weights[at] as number) -= (RATE * (mean[at] as number)) / (1 - 0.9 ** step) / size;
    }
  }
  return standard.map((of, at) => ({ ...of, weight: weights[at] as number }));
}

function standards(rows: readonly Float64Array[]): { mean: number; spread: number }[] {
  return Array.from(rows[0] ?? [], (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] as number), 0) / rows.length;
    const squares = rows.reduce((sum, row) => sum + ((row[at] as number) - mean) ** 2, 0) / rows.length;
    return { mean, spread: Math.sqrt(squares) + 1e-6 };
  });
}

interface Ready {
  features: Float64Array[];
  /** 0, or an equal share of one. */
  wanted: number[];
}

function addSlopes(slopes: Float64Array, { features, wanted }: Ready, weights: Float64Array, share: number): void {
  const logits = features.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0));
  const best = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const [at, row] of features.entries()) {
    const off = share * ((powers[at] as number) / total - (wanted[at] as number));
    for (let d = 0; d < row.length; d += 1) (slopes[d] as number) += off * (row[d] as number);
  }
}
