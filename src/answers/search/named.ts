import { findCitations, type Named } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import { simplified } from '../tokens.ts';

/** The provisions a text names, in order, in whatever width and characters it is written. */
export function citationsIn(text: string, named: readonly Named[]): Citation[] {
  return findCitations(simplified(text), named);
}
