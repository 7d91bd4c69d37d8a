import type { KnownBlock } from '@slack/types';
import { context } from '../../slack/kit/blocks.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import type { Card } from '../types.ts';
import { copy } from './copy.ts';

const FIRST = 3;

/** The first notes of an entry; the others stand behind 看原文. */
export function firstNotes(notes: string[]): KnownBlock[] {
  const rest = notes.length - FIRST;
  return noteLines(notes.slice(0, FIRST), rest > 0 ? copy.moreNotes(rest) : undefined);
}

export function noteLines(notes: string[], last?: string): KnownBlock[] {
  if (notes.length === 0) return [];
  return context(
    lines(bold(copy.notes), ...notes.map((note) => plain(`• ${note}`)), last !== undefined && plain(last)),
  );
}

export function notesOf(card: Card): string[] {
  if (card.kind === 'procedure') return card.procedure.notes;
  return card.kind === 'power' || card.kind === 'grades' ? card.power.notes : [];
}
