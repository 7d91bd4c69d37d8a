import { backward, type Gradients } from './gradients.ts';
import { forward, type Network } from './network.ts';

/** A text and the provision it should come nearest to. */
export interface Pair {
  asks: Int32Array;
  provision: Int32Array;
  /** The provision's position; no provision of these is held against the text. */
  unit: number;
  alsoRight?: readonly number[];
}

/** Pairs, and provisions that are right for none of them. */
export interface Batch {
  pairs: readonly Pair[];
  others: readonly Pick<Pair, 'provision' | 'unit'>[];
}

const TEMPERATURE = 0.07;

/** InfoNCE: every text of the batch against the provisions of all others. Adds its gradients. */
export function contrast(network: Network, { pairs, others }: Batch, into: Gradients): void {
  const asks = pass(
    network,
    pairs.map(({ asks }) => asks),
  );
  const against = [...pairs, ...others];
  const provisions = pass(
    network,
    against.map(({ provision }) => provision),
  );
  const scores = new Float32Array(against.length);
  for (const [at, pair] of pairs.entries()) {
    score(scores, { at, against, pair, width: network.width, asks: asks.vectors, provisions: provisions.vectors });
    scores[at] = (scores[at] as number) - 1;
    for (let other = 0; other < against.length; other += 1) {
      const slope = (scores[other] as number) / (TEMPERATURE * pairs.length);
      if (Math.abs(slope) < 1e-6) continue;
      pull(asks, provisions, { from: at * network.width, to: other * network.width, width: network.width, slope });
    }
  }
  for (const side of [asks, provisions])
    for (const passed of side.texts) backward(network, { ...side, ...passed }, into);
}

type Side = ReturnType<typeof pass>;

function pass(network: Network, texts: Int32Array[]) {
  const vectors = new Float32Array(texts.length * network.width);
  const slopes = new Float32Array(vectors.length);
  const passed = texts.map((tokens, text) => {
    const at = text * network.width;
    return { tokens, at, length: forward(network, tokens, vectors, at) };
  });
  return { vectors, slopes, texts: passed };
}

interface Row {
  at: number;
  pair: Pair;
  against: Batch['others'];
  width: number;
  asks: Float32Array;
  provisions: Float32Array;
}

/** The softmax of one text over all provisions of the batch; what would be right too is left out. */
function score(scores: Float32Array, { at, pair, against, width, asks, provisions }: Row): void {
  let best = -Infinity;
  for (const [other, { unit }] of against.entries()) {
    const right = other !== at && (unit === pair.unit || pair.alsoRight?.includes(unit));
    let product = 0;
    for (let d = 0; d < width; d += 1)
      product += (asks[at * width + d] as number) * (provisions[other * width + d] as number);
    scores[other] = right ? -Infinity : product / TEMPERATURE;
    best = Math.max(best, scores[other] as number);
  }
  let total = 0;
  for (let other = 0; other < scores.length; other += 1)
    total += scores[other] = Math.exp((scores[other] as number) - best);
  for (let other = 0; other < scores.length; other += 1) (scores[other] as number) /= total;
}

function pull(asks: Side, provisions: Side, by: { from: number; to: number; width: number; slope: number }): void {
  const { from, to, width, slope } = by;
  for (let d = 0; d < width; d += 1) {
    (asks.slopes[from + d] as number) += slope * (provisions.vectors[to + d] as number);
    (provisions.slopes[to + d] as number) += slope * (asks.vectors[from + d] as number);
  }
}
