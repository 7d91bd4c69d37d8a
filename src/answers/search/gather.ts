import type { Citation } from '../../knowledge/types.ts';
import { overdueTerms } from '../grammar.ts';
import { openAlike } from '../order/alike.ts';
import type { AskedFor } from '../order/asked.ts';
import { cardedUnits, type ToOrder } from '../order/index.ts';
import { openCoverage, termsAsked } from '../passages/coverage.ts';
import { kindsAsked } from '../passages/kinds.grammar.ts';
import { fold } from '../tokens.ts';
import type { Question } from '../types.ts';
import { cardsFor } from './cards-for.ts';
import type { CardScore } from './choose.ts';
import type { Subject } from './follow-up.ts';
import { pairsIn } from './glossary.ts';
import { intentsIn } from './intent.ts';
import { provisionsNamed } from './named.ts';
import { type Matched, matchUnits } from './provisions.ts';
import type { Searcher } from './searcher.ts';
import { type QueryTerms, queryTerms } from './terms.ts';

/** Everything that speaks for one provision or another, before it is put in order. */
export interface Gathered {
  /** Everything the question names itself; what of it is known, what is not. */
  cites: Citation[];
  exact: Citation[];
  missing: Citation[];
  own: QueryTerms;
  /** Best first. */
  cards: CardScore[];
  subject?: Subject | undefined;
  asked: AskedFor;
  found: ToOrder & Matched;
  /** Units that an earlier answer in the thread cited. */
  followed: number[];
}

/** What a question names, the cards, and the units that may answer: the field's laws are searched on their own besides. */
export async function gather(searcher: Searcher, question: Question): Promise<Gathered> {
  const { index, scopes, stop, named, cited } = searcher;
  const { catalogue, cutter } = index;
  const { text, field, day, subject: before } = question;
  const { intents, synonyms, cards, subject } = cardsOf(searcher, question);
  const own = queryTerms(cutter, stop, { text, extra: [...synonyms, ...(subject?.words ?? [])] });
  const carded = cardedUnits(cards, index);
  const followed = (subject?.provisions ?? []).flatMap(catalogue.cited);
  const also = field ? catalogue.editionsOf(scopes.field(field)) : cited;
  const known = [...carded.keys(), ...followed];
  const matched = await matchUnits(index, { text, terms: own }, { day, also, known });
  const earlier = before?.part ?? before?.question;
  const terms = termsAsked(text, earlier, index);
  const covers = openCoverage(terms, catalogue.size, index.lexical.unitsWith);
  const phrased = openAlike(terms, [text, earlier ?? ''].join(' '), index);
  const asked = { field, intents, cards, kinds: new Set(kindsAsked(fold(text))), covers, phrased };
  return {
    ...provisionsNamed(text, { named, catalogue }),
    ...{ own, cards, subject, asked, followed },
    found: { ...matched, carded },
  };
}

/** The cards for a question, best first, by its words and by what the clerk's words lead to. */
export function cardsOf(searcher: Searcher, question: Question) {
  const { knowledge } = searcher.index;
  const { text } = question;
  const intents = intentsIn(text, knowledge.intents);
  const synonyms = [...pairsIn(text, knowledge.glossary).flatMap(({ terms }) => terms), ...overdueTerms(fold(text))];
  return { intents, synonyms, ...cardsFor(searcher, question, { intents, synonyms }) };
}
