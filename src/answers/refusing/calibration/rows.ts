import { parseCitation, provisionName, shortTitle } from '../../../knowledge/grammar.ts';
import { FIELDS, type Field } from '../../../knowledge/types.ts';
import type { GoldQuestion } from '../../questions.ts';
import { choose, citationsOf } from '../../search/choose.ts';
import { find } from '../../search/resolve.ts';
import type { Searcher } from '../../search/searcher.ts';
import { fold } from '../../tokens.ts';
import { marksIn } from '../marks.grammar.ts';
import type { Searched } from '../weigh.ts';

/** A question as it was searched, and what is known of it. */
export interface Row {
  id: string;
  text: string;
  words: string[];
  /** It has an answer among the laws we work with. */
  answerable: boolean;
  /** The best card cites a gold provision. */
  cardRight: boolean;
  lay: boolean;
  /** Kept out of every fit. */
  check: boolean;
  /** Refused by what it names, whatever its words weigh; or answered for it. */
  settled: 'refused' | 'answered' | undefined;
  searched: Searched;
}

/** Searches a question; `number` spreads those without a field over the fields. Undefined where its law is not here. */
export async function rowOf(
  searcher: Searcher,
  { id, question: text, field, gold }: GoldQuestion,
  { lay, day, number, inField }: { lay: boolean; day: string; number: number; inField: boolean },
): Promise<Row | undefined> {
  const { knowledge, catalogue } = searcher.index;
  const names = gold.map((name) => shortTitle(name).replace(/\s/g, ''));
  const own = names
    .flatMap((name) => parseCitation(name) ?? [])
    .filter((one) => searcher.scopes.cited.has(one.instrument));
  if (own.length > 0 && own.every((one) => catalogue.cited(one).length === 0)) return undefined;
  const scope: Field | undefined = inField ? (field ?? FIELDS[number % FIELDS.length]) : undefined;
  const { searched, exact, refusal } = await find(searcher, {
    text,
    wants: 'any',
    day,
    ...(scope && { field: scope }),
  });
  const [best] = searched.cards;
  const cites = best ? choose(best, 'any', knowledge).flatMap(citationsOf).map(provisionName) : [];
  const named = refusal?.missing === 'instrument' || refusal?.missing === 'article' || marksIn(fold(text)).foreign;
  return {
    ...{ id, text, lay, searched },
    words: searched.own.words.own,
    answerable: lay ? own.length > 0 : gold.length > 0,
    cardRight: cites.some((name) => names.includes(name)),
    check: !lay && Number(/\d+$/.exec(id)?.[0]) % 2 === 0,
    settled: named ? 'refused' : exact.length > 0 ? 'answered' : undefined,
  };
}
