import type { KnownBlock } from '@slack/types';
import type { Marks } from '../../knowledge/types.ts';
import { context } from '../../slack/kit/blocks.ts';
import { plain } from '../../slack/kit/text.ts';
import type { Card } from '../types.ts';
import { copy } from './copy.ts';

/** Every doubt of an entry but its status, which stands above it; shown and never hidden. */
export function markLines(marks: Marks, whenIllustrative: string = copy.illustrative): KnownBlock[] {
  const { verified, readTwice, illustrative, local, unverified } = marks;
  const doubts = [
    illustrative && whenIllustrative,
    local && copy.marks.local,
    !verified && !illustrative && copy.marks.unverified,
    verified && !readTwice && copy.marks.once,
    ...unverified,
  ];
  return context(
    ...doubts.filter((doubt) => typeof doubt === 'string').map((doubt) => plain(`${copy.warning} ${doubt}`)),
  );
}

export function marksOf(card: Card): Marks {
  if (card.kind === 'power') return card.power.marks;
  if (card.kind === 'procedure') return card.procedure.marks;
  return card.kind === 'grades' ? card.table.marks : card.rule.marks;
}
