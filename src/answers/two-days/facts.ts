import { MEASURES } from '../../knowledge/amounts.grammar.ts';
import type { PenaltyReading, Size } from '../../knowledge/penalties.types.ts';
import { money } from '../amounts.ts';
import { twoDaysCopy as copy } from './copy.ts';

/** What one text says of penalties, as one line: kinds, then sizes in order. */
export function factsLine(side: string, { kinds, sizes, open }: PenaltyReading): string {
  const all = [...sizes.map(sizeText), ...(open ? [copy.unread] : [])];
  return copy.factsLine(side, kinds.join('、'), all.join('；'));
}

function sizeText({ kind, unit, min, max, base }: Size): string {
  const print = (value: number) => (unit === MEASURES.money ? money(value) : `${value}${unit}`);
  const size = min === max ? print(max) : min > 0 ? copy.from(print(min), print(max)) : copy.upTo(print(max));
  return copy.size(unit === MEASURES.money ? '' : base, size, kind);
}
