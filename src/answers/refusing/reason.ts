import type { Seen } from './features.ts';
import type { Mark } from './marks.grammar.ts';

/**
 * Why a question is not answered. `notFound`: within our fields, but nothing held answers it; `outside`: no matter of
 * the eight fields; `notHeld`: it asks for something that is not among what was brought here.
 */
export interface Refusal {
  reason: 'notFound' | 'outside' | 'notHeld';
  /** Of `notHeld`: an instrument or an article by name, a figure or list of one district, or cases and people. */
  missing?: 'instrument' | 'article' | 'local' | 'cases';
  /** Of `outside`: by what mark it was known. */
  by?: Mark;
  /** The name of the instrument or article. */
  name?: string;
  /** No official texts were there to search. */
  withoutTexts?: true;
}

const UNKNOWN_WORDS = 0.5;

/** The reason of a question that cannot be answered, by its words. */
export function reasonFor({ marks, scope, unknown }: Seen): Refusal {
  if (marks.secret) return { reason: 'notHeld', missing: 'cases' };
  if (marks.local) return { reason: 'notHeld', missing: 'local' };
  const by = OUTSIDE.find((mark) => marks[mark]);
  if (by) return { reason: 'outside', by };
  return { reason: scope < 0 || unknown > UNKNOWN_WORDS ? 'outside' : 'notFound' };
}

const OUTSIDE = ['foreign', 'quarrel', 'elsewhere', 'chat', 'opinion', 'everyday'] as const;
