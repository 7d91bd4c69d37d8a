import { faultOf } from './gate/judge.ts';
import type { Evidence, Mentioned, Sentence } from './types.ts';

/** Citation quality as ALCE defines it, 0–1; undefined where there is nothing to judge. */
export interface Quality {
  /** Mean over sentences: 1 where what it names, taken together, supports it. */
  recall: number;
  /** Mean over markers: 1 where its sentence is supported, and the marker alone supports it or is needed for that. */
  precision: number;
}

/**
 * Citation recall and precision of the sentences of one explanation. Where ALCE asks a model whether evidence entails a
 * sentence, the gate is asked, by spans of characters: the same text gives the same figures.
 */
export function citationQuality(
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
  mentioned: Mentioned,
): Quality | undefined {
  if (sentences.length === 0) return undefined;
  const supports = (text: string, cites: number[]) => faultOf({ text, cites }, evidence, mentioned) === undefined;
  const rows = sentences.map(({ text, cites }) => {
    const whole = supports(text, cites);
    const relevant = (id: number) =>
      whole &&
      (supports(text, [id]) ||
        !supports(
          text,
          cites.filter((other) => other !== id),
        ));
    return { whole, markers: cites.map(relevant) };
  });
  return { recall: share(rows.map(({ whole }) => whole)), precision: share(rows.flatMap(({ markers }) => markers)) };
}

/** Nothing named is nothing right. */
function share(judged: boolean[]): number {
  return judged.length === 0 ? 0 : judged.filter(Boolean).length / judged.length;
}
