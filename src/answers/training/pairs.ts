import { type Chance, some } from './chance.ts';
import type { Pair } from './contrast.ts';
import { type EncodedQuestion, type EncodedUnit, union } from './encode.ts';

const CLAUSE = 0.7;
const NEXT = 0.85;
/** Share of tokens kept, so that no single word is relied upon. */
const OF_CLAUSE = 0.85;
const OF_PROVISION = 0.9;
const OF_QUESTION = 0.65;
const OF_ANSWER = 0.5;
const MOST = 150;
const FEW = 60;

/** What a provision teaches by itself: a clause belongs to the rest of it, an article to the next, a heading to what it heads. */
export function ownPair(units: readonly EncodedUnit[], at: number, chance: Chance): Pair {
  const unit = units[at] as EncodedUnit;
  const next = units[at + 1];
  const drawn = chance();
  if (drawn < CLAUSE && unit.clauses.length > 1) {
    const one = Math.floor(chance() * unit.clauses.length);
    const rest = union([...unit.clauses.filter((_, clause) => clause !== one), unit.place]);
    const clause = some(unit.clauses[one] as Int32Array, chance, OF_CLAUSE);
    return { asks: clause, provision: some(rest, chance, OF_PROVISION, MOST), unit: at };
  }
  if (drawn < NEXT && next?.law === unit.law) {
    const asks = some(unit.text, chance, OF_CLAUSE, FEW);
    return { asks, provision: some(next.all, chance, OF_PROVISION, MOST), unit: at + 1 };
  }
  const place = unit.place.length > 0 ? unit.place : unit.text;
  return {
    asks: some(place, chance, OF_CLAUSE, FEW),
    provision: some(unit.text, chance, OF_PROVISION, MOST),
    unit: at,
  };
}

/** A question or phrase and one of the units it asks for. */
export interface Asked {
  question: EncodedQuestion;
  unit: number;
}

/** A question and one of the provisions that answer it. */
export function askedPair(units: readonly EncodedUnit[], { question, unit }: Asked, chance: Chance): Pair {
  return {
    asks: some(question.tokens, chance, OF_QUESTION),
    provision: some((units[unit] as EncodedUnit).all, chance, OF_ANSWER, MOST),
    unit,
    alsoRight: question.gold,
  };
}

/** A provision that is not right, however near it seems. */
export function wrong(units: readonly EncodedUnit[], unit: number, chance: Chance): Pick<Pair, 'provision' | 'unit'> {
  return { provision: some((units[unit] as EncodedUnit).all, chance, OF_ANSWER, MOST), unit };
}
