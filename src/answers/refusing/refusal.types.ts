import type { Mark } from './marks.grammar.ts';

/**
 * Why a question is not answered. `notFound`: within our fields, but nothing held answers it; `outside`: no matter of
 * the eight fields; `notHeld`: it asks for something that is not among what was brought here.
 */
export interface Refusal {
  reason: 'notFound' | 'outside' | 'notHeld';
  /**
   * Of `notHeld`: an instrument (by its name) or an article, a figure or list of one district, cases and people, or all
   * official texts: where a part could not be searched, it is never said that nothing was found.
   */
  missing?: 'instrument' | 'article' | 'local' | 'cases' | 'texts';
  /** Of `outside`: by what mark it was known. */
  by?: Mark;
  /** The name of the instrument. */
  name?: string;
  /** No official texts were there to search. */
  withoutTexts?: true;
}

/** What a refused question may be by its wording: a figure of one district, cases and people, or no matter of ours. */
export const REASONS = ['local', 'cases', 'quarrel', 'elsewhere'] as const;
export type Reason = (typeof REASONS)[number];
