import { parseCitation, provisionName } from '../../../knowledge/grammar.ts';
import { FIELDS, type Field } from '../../../knowledge/types.ts';
import { type GoldQuestion, plainName } from '../../questions.ts';
import { choose, citationsOf } from '../../search/choose.ts';
import { find } from '../../search/resolve.ts';
import type { Searcher } from '../../search/searcher.ts';
import type { Refusal } from '../refusal.types.ts';
import { wordingOf } from '../scope-words.ts';
import type { Searched } from '../weigh.ts';
import type { Refused } from './reasons.ts';

/** A question of ours as it was searched, and what is known of it. */
export interface Row extends Refused {
  /** The best card cites a gold provision. */
  cardRight: boolean;
  /** Refused by what it names, whatever its words weigh; or answered for it. */
  settled: 'refused' | 'answered' | undefined;
  /** The refusal of what it names. */
  refusal?: Refusal;
  searched: Searched;
}

interface Asked {
  /** ISO day on which the law is asked for. */
  day: string;
  /** Spreads questions without a field over the fields. */
  number: number;
  inField: boolean;
}

/** Of a question whose law is not here: as far as this index goes, it has no answer. */
const NOT_HELD = 'unheld';

/** Searches a question. */
export async function rowOf(
  searcher: Searcher,
  { id, question: text, field, gold, kind = 'any' }: GoldQuestion,
  { day, number, inField }: Asked,
): Promise<Row> {
  const names = gold.map(plainName);
  const held = isHere(names, searcher);
  const scope: Field | undefined = inField ? (field ?? FIELDS[number % FIELDS.length]) : undefined;
  const { searched, exact, refusal } = await find(searcher, {
    text,
    wants: 'any',
    day,
    ...(scope && { field: scope }),
  });
  const [best] = searched.cards;
  const cites = best ? choose(best, 'any', searcher.index.knowledge).flatMap(citationsOf).map(provisionName) : [];
  const named = refusal?.missing === 'instrument' || refusal?.missing === 'article';
  return {
    ...{ id, text, kind: held ? kind : NOT_HELD, searched },
    wording: wordingOf(text, searched.own),
    answerable: gold.length > 0 && held,
    cardRight: cites.some((name) => names.includes(name)),
    settled: named ? 'refused' : exact.length > 0 ? 'answered' : undefined,
    ...(named && { refusal }),
  };
}

/** Of the provisions that answer, one is here; those of laws that nobody here works with count as here. */
function isHere(names: string[], { index: { catalogue }, scopes }: Searcher): boolean {
  const own = names.flatMap((name) => parseCitation(name) ?? []).filter((one) => scopes.cited.has(one.instrument));
  return own.length === 0 || own.some((one) => catalogue.cited(one).length > 0);
}
