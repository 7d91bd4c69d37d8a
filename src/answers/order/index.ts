import type { Texts } from '../../knowledge/texts/types.ts';
import type { Power } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import type { Candidate } from '../ranking/features.ts';
import type { Scopes } from '../search/scope.ts';
import { settingOf } from '../search/setting.ts';
import type { AskedFor } from './asked.ts';
import type { OfCard } from './carded.ts';
import { openLaws } from './laws.ts';
import { lookedAt, type Ordered, opened, scoresOf } from './order.ts';
import { readerFor } from './read.ts';
import { seenOf } from './seen.ts';
import { orderWeights, type TwoLooks } from './weights.ts';

export { cardedUnits } from './carded.ts';
export { chancesOf } from './order.ts';

export interface Orderer {
  index: Index;
  texts: Texts;
  scopes: Scopes;
  powers: Map<string, Power>;
}

export interface ToOrder {
  candidates: readonly Candidate[];
  /** The lists added up, by unit. */
  plain: Map<number, number>;
  /** What the ranking learnt from lay questions says, by unit, up to `TOP`: see `ranking/ranker.ts`. */
  lay: Map<number, number>;
  carded: Map<number, OfCard>;
}

/** Candidates in order, as officers' questions teach it: by lists, cards, laws and intents first, the best then by reading. */
export function order(found: ToOrder, asked: AskedFor, by: Orderer): Ordered {
  const weights = orderWeights(settingOf(by.index, asked.field));
  const looked = look(found, asked, { by, weights });
  return scoresOf(looked, opened(looked, readerFor(asked, by)), weights.read);
}

/** The first look alone, best first. */
export function look(
  { candidates, plain, lay, carded }: ToOrder,
  asked: AskedFor,
  { by, weights }: { by: Orderer; weights: Pick<TwoLooks, 'seen'> },
) {
  const laws = openLaws(asked, by);
  const seen = seenOf(candidates, asked, { catalogue: by.index.catalogue, laws, carded, plain, lay });
  return lookedAt(candidates, seen, weights.seen);
}
