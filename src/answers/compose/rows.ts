import type { Penalty, Power } from '../../knowledge/types.ts';
import { fold } from '../tokens.ts';

const SHOWN = 3;

/**
 * The penalties a sentence names: those whose condition or addressee the question mentions; without any, the
 * unconditional ones first and then the conditional ones, each with its condition. In the card's order.
 */
export function rowsFor(power: Power, text: string): Penalty[] {
  const asked = pairsOf(fold(text));
  const ofTitle = pairsOf(fold(`${power.title}${power.violation}`));
  const mentioned = (row: Penalty) =>
    [...pairsOf(fold(`${row.when ?? ''} ${row.who ?? ''}`))].some((pair) => asked.has(pair) && !ofTitle.has(pair));
  const named = power.penalties.filter(mentioned);
  const plain = power.penalties.filter(({ when }) => !when);
  const conditional = power.penalties.filter(({ when }) => when);
  const chosen = new Set((named.length > 0 ? named : [...plain, ...conditional]).slice(0, SHOWN));
  return power.penalties.filter((row) => chosen.has(row));
}

function pairsOf(plain: string): Set<string> {
  const characters = [...plain];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
