import type { TextArticle } from '../knowledge/texts/types.ts';
import type { Citation } from '../knowledge/types.ts';

export type ItemKind =
  | 'power'
  | 'procedure'
  | 'rule'
  | 'grades'
  | 'pack'
  | 'circumstances'
  | 'clock'
  | 'question'
  | 'verified'
  | 'worksheet';

/** Something that rests on law: a card of the clerk, a question, an answer or worksheet that was kept. */
export interface Item {
  kind: ItemKind;
  /** As people type it: MKT-01, grades/MKT-01, clock/行政处罚法, V-… */
  id: string;
  title: string;
  /** Each with an edition, where one is known. */
  citations: Citation[];
}

/** What has become of one article that an item rests on. `at` is the instant (ISO) of the import that brought it. */
export type Difference = { at: string; citation: Citation } & (
  | { kind: 'changed' | 'removed' | 'added'; was?: TextArticle; now?: TextArticle }
  | { kind: 'moved'; was: TextArticle; now: TextArticle }
  | ({ kind: 'edition' } & Edition)
  | { kind: 'repealed'; by: string; day: string; coming: boolean }
  | { kind: 'dates'; before?: string; after?: string }
);

/** A later edition; where the words of both are here, `now` is the article that corresponds. */
interface Edition {
  adopted: string;
  effective?: string;
  coming: boolean;
  was?: TextArticle;
  now?: TextArticle;
  same: boolean;
}

/** An item with what has changed under it. */
export interface Affected {
  item: Item;
  differences: Difference[];
  /** Digest of all of that: a confirmation holds for this state of the law and no other. */
  state: string;
}

export interface Confirmation {
  role: string;
  /** ISO day. */
  day: string;
}
