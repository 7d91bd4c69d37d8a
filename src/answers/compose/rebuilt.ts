import { provisionName, within } from '../../knowledge/grammar.ts';
import type { Citation, Knowledge } from '../../knowledge/types.ts';
import { assertQuotes } from '../gate.ts';
import { penaltyBasis } from '../two-days/basis.ts';
import { onTwoDays } from '../two-days/index.ts';
import type { Answer, Answering, Cited } from '../types.ts';
import { askedBackAgain, meantCards } from './asked-back.ts';
import { cardOf, citedBy } from './cards.ts';
import { chosenAgain } from './chosen-again.ts';
import type { Sources } from './cite.ts';
import { answeringProvision, markedAgain } from './passage/marked.ts';
import { pointFor } from './point.ts';

interface From {
  knowledge: Knowledge;
  sources(day: string): Sources;
  /** The provisions a question names itself: those that are known, and those nobody knows. */
  named(text: string): { exact: Citation[]; missing: Citation[]; unknown: string | undefined };
}

/**
 * The gate for a whole answer: only what it points at is taken over — entries by number, provisions by citation, the
 * passage where it stands in its article — and every word is made of the sources once more. Whatever else came in
 * between, a character or a number, does not go out.
 */
export function rebuilt(answer: Answer, from: From): Answer {
  const { knowledge, sources } = from;
  const { day, twoDays, verified, also, versions } = answer;
  const named = from.named(answer.part ?? answer.question);
  const by = sources(day);
  const cards = answer.cards.flatMap((card) => chosenAgain(card, knowledge)).map((one) => cardOf(one, by, knowledge));
  const answering = answer.answering && relabelled(answer.answering);
  const meant = meantCards(
    (answer.meanings ?? []).map(({ id }) => id),
    by,
    knowledge,
  );
  const cited = [...cards, ...meant].flatMap(citedBy);
  const marked = answering && answeringProvision(answering, cited, by);
  const own = [...(marked ? [marked] : []), ...cited];
  const provisions = answer.provisions.map((cited) => own.find((one) => isSame(one, cited)) ?? markedAgain(cited, by));
  const later = twoDays && sources(twoDays.decision);
  const again = later && onTwoDays(penaltyBasis(cards, named.exact), { by, later, ...monthOf(answer) });
  const passed = assertQuotes(
    {
      ...{ ...answer, cards, provisions },
      ...askedBackAgain(answer, { cards: meant, knowledge, unknown: named.unknown }),
      ...(answering && { answering }),
      ...(again && { twoDays: again }),
      ...(versions && { versions: versions.map((one) => rebuilt(one, from)) }),
      ...(also && { also: also.map((one) => rebuilt(one, from)) }),
    },
    by.texts,
    by.gistOf,
  );
  // What a person has verified is not made of anything.
  return verified ? passed : { ...passed, point: pointFor(passed, named, knowledge) };
}

function relabelled({ citation, ...rest }: Answering): Answering {
  return { citation, ...rest, name: provisionName(citation), within: within(citation) };
}

function isSame({ citation }: Cited, other: Cited): boolean {
  return JSON.stringify(citation) === JSON.stringify(other.citation);
}

function monthOf({ twoDays }: Answer) {
  return twoDays?.month ? { month: twoDays.month } : {};
}
