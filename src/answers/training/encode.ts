import type { Cutter } from '../tokens.ts';
import { tokensOf } from '../vectors/embedder.ts';
import type { Source } from './source.ts';
import { counter } from './vocabulary.ts';

/** A source as numbers of tokens; each token of a text once. */
export interface Encoded {
  tokens: string[];
  /** In how many provisions each token stands. */
  provisions: number[];
  units: EncodedUnit[];
  questions: EncodedQuestion[];
  /** Phrases, each with the one unit it asks for. */
  phrased: EncodedQuestion[];
}

export interface EncodedUnit {
  law: string;
  /** Title and heading, text, and all of it. */
  place: Int32Array;
  text: Int32Array;
  all: Int32Array;
  clauses: Int32Array[];
}

export interface EncodedQuestion {
  tokens: Int32Array;
  /** Positions of units. */
  gold: number[];
}

const CLAUSE_ENDS = /[。；\n]/;
const SHORTEST_CLAUSE = 6;
const MOST_CLAUSES = 8;

/** Cuts everything and keeps the `most` tokens worth a row. */
export function encode({ units, questions, phrased }: Source, cutter: Cutter, most: number): Encoded {
  const { numbers, count, best } = counter();
  const cut = (text: string) => numbers(tokensOf(text, cutter));
  const cutUnits = units.map(({ edition, heading, text }) => {
    const clauses = text.split(CLAUSE_ENDS).filter((clause) => clause.length >= SHORTEST_CLAUSE);
    const unit = {
      place: union([cut(edition.short), cut(heading)]),
      text: cut(text),
      clauses: clauses.slice(0, MOST_CLAUSES).map(cut),
    };
    count(union([unit.place, unit.text]), 'provisions');
    return { law: edition.short, ...unit };
  });
  const asked = ({ text, gold }: { text: string; gold: number[] }) => ({ tokens: cut(text), gold });
  const [cutQuestions, cutPhrased] = [questions.map(asked), phrased.map(asked)];
  for (const { tokens } of [...cutQuestions, ...cutPhrased]) count(tokens, 'questions');
  const { tokens, renumbered, provisions } = best(most);
  const kept = (old: Int32Array) => old.map((number) => renumbered[number] as number).filter((row) => row >= 0);
  return {
    tokens,
    provisions,
    units: cutUnits.map(({ law, place, text, clauses }) => ({
      law,
      place: kept(place),
      text: kept(text),
      all: kept(union([place, text])),
      clauses: clauses.map(kept),
    })),
    questions: cutQuestions.map((question) => ({ ...question, tokens: kept(question.tokens) })),
    phrased: cutPhrased.map((phrase) => ({ ...phrase, tokens: kept(phrase.tokens) })),
  };
}

/** Every token of these once. */
export function union(parts: readonly Int32Array[]): Int32Array {
  return Int32Array.from(new Set(parts.flatMap((part) => [...part])));
}
