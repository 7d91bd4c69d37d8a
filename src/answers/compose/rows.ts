import type { Penalty, Power } from '../../knowledge/types.ts';
import { conditionCues, penaltyKinds } from '../grammar.ts';
import { fold } from '../tokens.ts';

/** A sentence names this many at most. */
export const SHOWN = 3;
/** So much of a condition's wording in the question means that it is asked about. */
const MENTIONED = 0.4;

/**
 * The penalties a sentence names: those whose kind, condition or addressee the question mentions; without any, the
 * unconditional ones first and then the conditional ones, each with its condition. In the card's order.
 */
export function rowsFor(power: Power, text: string): Penalty[] {
  const asked = fold(text);
  const named = power.penalties.filter((row) => isMentioned(row, asked));
  const plain = power.penalties.filter(({ when }) => !when);
  const conditional = power.penalties.filter(({ when }) => when);
  const chosen = new Set((named.length > 0 ? named : [...plain, ...conditional]).slice(0, SHOWN));
  return power.penalties.filter((row) => chosen.has(row));
}

function isMentioned({ type, when = '', who = '' }: Penalty, asked: string): boolean {
  if (penaltyKinds(asked).some((kind) => type.includes(kind))) return true;
  const [condition, addressee] = [fold(when), fold(who)];
  if (addressee.length > 1 && asked.includes(addressee)) return true;
  const cues = conditionCues(asked);
  if (cues.some((cue) => condition.includes(cue) || addressee.includes(cue))) return true;
  const pairs = pairsOf(condition);
  const shared = pairs.filter((pair) => asked.includes(pair));
  return pairs.length > 0 && shared.length / pairs.length >= MENTIONED;
}

function pairsOf(plain: string): string[] {
  const characters = [...plain];
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))];
}
