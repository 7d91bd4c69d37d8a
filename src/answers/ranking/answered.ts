import { scaled } from '../vectors/embedder.ts';

/** A question whose answer is known. */
export interface AnsweredQuestion {
  /** Cosine with the question asked. */
  score: number;
  provisions: readonly AnsweringProvision[];
}

export interface AnsweringProvision {
  /** Short title of its instrument. */
  law: string;
  /** Of length one. */
  vector: Float32Array;
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
  for (const { score, provisions } of near) {
    for (const { law } of provisions) laws.set(law, (laws.get(law) ?? 0) + score ** 2 / provisions.length);
  }
  const best = Math.max(0, ...laws.values());
  const trust = (near[0]?.score ?? 0) - LEAST;
  return new Map([...laws].map(([law, share]) => [law, (share / best) * trust]));
}

/** What the answers to the nearest questions are about: their mean direction, the nearer the more, at length one. */
export function answersTo(nearest: readonly AnsweredQuestion[], width: number): Float32Array {
  const sum = new Float32Array(width);
  for (const { score, provisions } of nearest) {
    const weight = Math.max(0, score) ** 3 / provisions.length;
    for (const { vector } of provisions)
      for (let d = 0; d < width; d += 1) (sum[d] as number) += weight * (vector[d] as number);
  }
  return scaled(sum);
}

/**
 * Less alike than the first, a question is of another kind; from the second on, of the same. Of lay questions that nothing
 * here had met one in twenty lies below the first, one in four below the second.
 */
const UNLIKE = 0.4;
const ALIKE = 0.53;

/** 0–1: how far a question is of the kind of those answered, so that a ranking learnt from these is to be trusted. */
export function familiarity([best]: readonly AnsweredQuestion[]): number {
  return Math.min(1, Math.max(0, ((best?.score ?? 0) - UNLIKE) / (ALIKE - UNLIKE)));
}

/** Of so many nearest questions the mean tells lay questions from officers' far better than the nearest alone. */
const KIN = 5;
/** One in four officers' questions lies above the first; below the second one in four lay ones that nothing had met. */
const STRANGE = 0.36;
const AKIN = 0.46;

/** 0–1: how far a question is one of lay people rather than of officers, who ask otherwise. */
export function laity(nearest: readonly AnsweredQuestion[]): number {
  const kin = nearest.slice(0, KIN);
  const mean = kin.reduce((sum, { score }) => sum + score, 0) / Math.max(1, kin.length);
  return Math.min(1, Math.max(0, (mean - STRANGE) / (AKIN - STRANGE)));
}

const TOWARDS = 0.7;

/** What to look for among the provisions' vectors: the question, moved towards what answered questions like it. */
export function lookedFor(
  question: Float32Array,
  answers: Float32Array,
  nearest: readonly AnsweredQuestion[],
): Float32Array {
  const share = TOWARDS * familiarity(nearest);
  return scaled(question.map((value, d) => value + share * (answers[d] as number)));
}
