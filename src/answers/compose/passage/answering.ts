import { parsePlace, provisionName, within } from '../../../knowledge/grammar.ts';
import type { Citation } from '../../../knowledge/types.ts';
import type { Index } from '../../artefact/open.ts';
import { says } from '../../passages/kinds.grammar.ts';
import type { Found } from '../../search/resolve.ts';
import { comparable } from '../../tokens.ts';
import type { Answering, Card, Question } from '../../types.ts';
import { cardPoint } from '../card-point.ts';
import { citedBy } from '../cards.ts';
import type { Sources } from '../cite.ts';
import { type Best, bestPassage, worthOf } from './best.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { cardNames } from './card-names.ts';
import { ofThread } from './of-thread.ts';

/** A passage this much worse than the card still answers first: it is the law's own words. Measured; a plateau of ±0.1. */
const LEADS = -0.1;
/** Where the card cites the same article, it has to be better. */
const AGREED = 0.1;
/** A card this much worse than the passage is about something else. */
const INSTEAD = 0.5;
/** Less of the question than this in a passage, and no yes or no is read from it: what was left out may turn it round. Measured. */
const SETTLES = 0.5;
/** As likely as this and a measure it provides for is read as a yes; with as much of the question in what people ask it with, yes or no in whatever words. */
const LIKELY = 0.5;
const ASKED = 0.5;
/** A passage this much worse than the card is not shown. */
const SHOWN = -0.3;

/** The passage of the official texts that answers, and whether it or the card does so better; none without official texts. */
export function answeringPassage(
  asked: Question,
  found: Found,
  at: { cards: Card[]; index: Index; by: Sources },
): Answering | undefined {
  if (!found.sure || found.exact.length > 0 || found.missing.length > 0) return undefined;
  const { text: question } = asked;
  const [card] = at.cards;
  const { covers } = found.asked;
  const kinds = [...found.asked.kinds];
  const candidates = ofThread(candidatesOf(found, at.index, at.by), asked, { found, card, nameOf });
  const best = bestPassage(candidates, covers, kinds);
  const citation = best && citationOf(best);
  if (!best || !citation) return undefined;
  const ahead = best.worth - worthOfCard(card);
  if (ahead < SHOWN) return undefined;
  const agrees = card !== undefined && citedBy(card).some(({ name }) => name === provisionName(citation));
  return {
    ...{ citation, name: provisionName(citation), within: within(citation), quote: best.passage.quote },
    ...(covers(comparable(`${provisionName(citation)}${best.passage.quote}`)) >= SETTLES && { settles: true as const }),
    ...likelihood(best),
    ...(ahead >= (agrees ? AGREED : LEADS) && { leads: true as const }),
    ...(card && !agrees && ahead >= INSTEAD && { instead: true as const }),
  };

  function likelihood({ id, chance, passage }: Best): Pick<Answering, 'likely' | 'asked'> {
    if (id === undefined || chance < LIKELY) return {};
    const asked = [passage.quote, ...at.index.lexical.phrasesOf(id)].join(' ');
    return { likely: true, ...(found.asked.phrased.covers(comparable(asked)) >= ASKED && { asked: true }) };
  }

  /** By its names and what it would say first; no card is worth nothing. */
  function worthOfCard(card: Card | undefined): number {
    if (!card) return 0;
    const point = cardPoint(card, question, at.index.knowledge);
    return worthOf(covers(`${cardNames(card)}${point}`), kinds, (kind) => says(kind, point));
  }
}

function nameOf({ article }: Candidate): string | undefined {
  const place = parsePlace(article.label);
  return place && provisionName({ instrument: article.version.short, ...place });
}

function citationOf({ article, passage }: Best): Citation | undefined {
  const { short, adopted } = article.version;
  const place = parsePlace(article.label);
  const { paragraph, item } = passage;
  return (
    place && { instrument: short, version: adopted, ...place, ...(paragraph && { paragraph }), ...(item && { item }) }
  );
}
