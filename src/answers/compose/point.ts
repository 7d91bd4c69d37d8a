import { provisionName, within as withinOf } from '../../knowledge/grammar.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { refusalCopy } from '../refusing/copy.ts';
import { refusalPoint } from '../refusing/refusal-words.ts';
import type { Found } from '../search/resolve.ts';
import { fold } from '../tokens.ts';
import { twoDaysPoint } from '../two-days/point.ts';
import { versionsCopy } from '../two-versions/copy.ts';
import { spanIn } from '../two-versions/span.grammar.ts';
import type { Answer, Answering, Card, Cited } from '../types.ts';
import { cardPoint } from './card-point.ts';
import { pointCopy, verdictCopy } from './copy.ts';
import { lapsedPoint, lapsedProvision } from './lapsed.ts';
import { askingIn } from './yes-no/asking.grammar.ts';
import { verdictOfCard } from './yes-no/of-card.ts';
import { verdictOfPassage } from './yes-no/of-passage.ts';

/**
 * One sentence that answers first; every word and figure of it is on the card or in the passage, or says what was not
 * found. `named`: what the question names itself. From the answer alone, so that the gate can make it once more.
 */
export function pointFor(
  answer: Omit<Answer, 'point'>,
  { exact, missing }: Pick<Found, 'exact' | 'missing'>,
  knowledge: Pick<Knowledge, 'bodies' | 'intents'>,
): string {
  const { day, sure, cards, answering, twoDays } = answer;
  const text = answer.part ?? answer.question;
  const [first] = answer.provisions;
  const [[unknown], [card]] = [missing, cards];
  if (answer.versions) return versionsCopy.which(spanIn(answer.question, day)?.written ?? '');
  if (twoDays) return twoDaysPoint(twoDays, day);
  if (unknown) return pointCopy.exactNone(`${provisionName(unknown)}${withinOf(unknown)}`);
  if (exact.length > 0 && first) return exactPoint(first, day);
  if (answer.meanings) return refusalCopy.which;
  if (answer.refusal) return refusalPoint(answer.refusal);
  const lapsed = answer.lapsed && lapsedPoint(cards, day);
  if (lapsed) return lapsed;
  if (answering?.leads) return passagePoint(text, answering);
  if (sure && card) return cardsPoint(card, text, knowledge);
  if (!sure || !first) return pointCopy.unsure;
  return first.standing ? lapsedProvision(first, day) : pointCopy.provision(first.name);
}

function cardsPoint(card: Card, text: string, knowledge: Pick<Knowledge, 'bodies' | 'intents'>): string {
  const point = cardPoint(card, text, knowledge);
  const verdict = verdictOfCard(text, card, point);
  return verdict ? pointCopy.verdict(verdictCopy[verdict], point) : point;
}

/** The law's own words; before them yes or no, where they say so. */
function passagePoint(question: string, answering: Answering): string {
  const { name, within, quote } = answering;
  const point = pointCopy.says(`${name}${within}`, quote.replace(/\s+/g, ''));
  const verdict = verdictOfPassage(question, answering);
  if (verdict) return pointCopy.verdict(verdictCopy[verdict], point);
  return askingIn(fold(question)) ? pointCopy.undecided(point) : point;
}

function exactPoint(cited: Cited, day: string): string {
  const { name, within, quote, gist } = cited;
  if (cited.standing || !(quote || gist)) return lapsedProvision(cited, day);
  if (quote) return pointCopy.exactOfficial(`${name}${within}`);
  return pointCopy.exact(`${name}${within}`, gist ?? '');
}
