import { folded } from './fold.grammar.ts';

const HAN = /[\p{Script=Han}\d]/u;
/** So many signs in a row have to stand in the evidence to be more than chance. */
const SHORTEST = 2;

/** A run of signs of the sentence that stands in the evidence, as long as it goes. */
export interface Span {
  text: string;
  /** Where it begins in the folded sentence. */
  at: number;
}

/** The longest runs of a sentence that stand in the evidence, from left to right. */
export function spansOf(sentence: string, evidence: string): Span[] {
  const [own, held] = [letters(sentence), letters(evidence)];
  const spans: Span[] = [];
  for (let at = 0; at < own.length; ) {
    let end = at;
    while (end < own.length && held.includes(own.slice(at, end + 1))) end += 1;
    if (end - at >= SHORTEST) spans.push({ text: own.slice(at, end), at });
    at = Math.max(at + 1, end - at >= SHORTEST ? end : at + 1);
  }
  return spans;
}

/** The share of a sentence's signs that stand in runs of the evidence. */
export function coverage(sentence: string, evidence: string): number {
  const length = letters(sentence).length;
  return length === 0 ? 0 : spansOf(sentence, evidence).reduce((sum, { text }) => sum + text.length, 0) / length;
}

/** Runs of a sentence that do not stand in the evidence. */
export function gapsIn(sentence: string, evidence: string): string[] {
  const own = letters(sentence);
  const gaps: string[] = [];
  let from = 0;
  for (const { text, at } of spansOf(sentence, evidence)) {
    gaps.push(own.slice(from, at));
    from = at + text.length;
  }
  return [...gaps, own.slice(from)].filter((gap) => gap !== '');
}

/** Han and digits alone: punctuation and line ends tell nothing. */
export function letters(text: string): string {
  return [...folded(text)].filter((sign) => HAN.test(sign)).join('');
}
