import { findCitations, type Named } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Catalogue } from '../artefact/catalogue.ts';
import { simplified } from '../tokens.ts';

/** The provisions a text names, in order, in whatever width and characters it is written. */
export function citationsIn(text: string, named: readonly Named[]): Citation[] {
  return findCitations(simplified(text), named);
}

/** What a question names itself. */
export interface NamedProvisions {
  /** All of them, in order. */
  cites: Citation[];
  /** Those that are known. */
  exact: Citation[];
  /** Those nobody knows; none beside one that is known. */
  missing: Citation[];
}

export function provisionsNamed(
  text: string,
  { named, catalogue }: { named: readonly Named[]; catalogue: Catalogue },
): NamedProvisions {
  const cites = citationsIn(text, named);
  const exact = cites.filter((citation) => catalogue.cited(citation).length > 0);
  return { cites, exact, missing: exact.length > 0 ? [] : cites };
}
