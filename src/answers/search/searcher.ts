import type { Named } from '../../knowledge/grammar.ts';
import type { Texts } from '../../knowledge/texts/types.ts';
import type { Power } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import type { Helped } from '../confirmed/helped.types.ts';
import type { Question } from '../types.ts';
import type { CardSearch } from './cards.ts';
import type { Scopes } from './scope.ts';

/** Everything a question is resolved against; made once when the index is opened. */
export interface Searcher {
  index: Index;
  texts: Texts;
  cards: CardSearch;
  powers: Map<string, Power>;
  scopes: Scopes;
  /** Edition ids of everything the knowledge cites. */
  cited: number[];
  stop: ReadonlySet<string>;
  named: Named[];
  /** What confirmed questions like this one were answered by; without, nothing is known of any. */
  helped?: (question: Question) => Promise<Helped[]> | undefined;
}
