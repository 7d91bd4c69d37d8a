/** A question whose answer is known. */
export interface AnsweredQuestion {
  /** Cosine with the question asked. */
  score: number;
  /** Short titles of the instruments of the provisions that answer it, one a provision. */
  laws: readonly string[];
}

export const COUNTED = 20;
/** Less alike than this, and a question says nothing about another. */
const LEAST = 0.3;

/**
 * Where the answers of the nearest answered questions lie: by instrument, from 0 to 1, and the less the farther they are.
 * Nothing at all where no question is near.
 */
export function lawsAnswering(nearest: readonly AnsweredQuestion[]): ReadonlyMap<string, number> {
  const laws = new Map<string, number>();
  const near = nearest.filter(({ score }) => score > LEAST);
  for (const { score, laws: answering } of near) {
    for (const law of answering) laws.set(law, (laws.get(law) ?? 0) + score ** 2 / answering.length);
  }
  const best = Math.max(0, ...laws.values());
  const trust = (near[0]?.score ?? 0) - LEAST;
  return new Map([...laws].map(([law, share]) => [law, (share / best) * trust]));
}

/** Less alike than the first, a question is of another kind; from the second on, of the same. */
const UNLIKE = 0.35;
const ALIKE = 0.55;

/** 0–1: how far a question is of the kind of those answered, so that a ranking learnt from these is to be trusted. */
export function familiarity([best]: readonly AnsweredQuestion[]): number {
  return Math.min(1, Math.max(0, ((best?.score ?? 0) - UNLIKE) / (ALIKE - UNLIKE)));
}
