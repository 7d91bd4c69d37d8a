import { plainText } from '../../slack/kit/plain-text.ts';
import { idOf, titleOf } from '../card.ts';
import type { Answer, Answers, Card, Cited } from '../types.ts';
import { cardBlocks } from '../views/card.view.ts';
import { copy } from '../views/copy.ts';
import { groundsOf, restsOn } from '../views/rests-on.ts';
import type { Evidence } from './types.ts';

/** What evidence is before it has a number. */
export type Found = Omit<Evidence, 'id'>;

/** Provisions given to the model at first; it may ask for more. */
const PROVISIONS = 5;
/** Of those that only lie near: the more there are, the more false sentences find something to stand on. */
const NEAR = 3;
/** Signs of one piece of evidence: an article longer than this is cut where the answer cuts it. */
const LONGEST = 1500;

/** What an answer shows, as evidence: its cards in the words people read, then its provisions as they stand on the day. */
export function evidenceOf(answer: Answer, answers: Pick<Answers, 'fullText' | 'knowledge'>): Found[] {
  const { shown, cited, near } = restsOn(answer);
  const cards = shown.map((card) => cardEvidence(card, answers));
  const provisions = [...cited, ...near.slice(0, NEAR)].flatMap((one) => provisionEvidence(one, answer.day, answers));
  return [...cards, ...provisions.slice(0, PROVISIONS)];
}

/** A provision in force on the day, whole where it is here and not too long; nothing of one that is not in force. */
export function provisionEvidence(cited: Cited, day: string, { fullText }: Pick<Answers, 'fullText'>): Found[] {
  if (cited.standing) return [];
  const { paragraph, item } = cited.citation;
  const paragraphs = fullText(cited.citation, day)?.paragraphs ?? [];
  // As precise as it is cited; an item within its paragraph.
  const meant = paragraph ?? (item === undefined ? undefined : 1);
  const chosen = meant === undefined ? paragraphs : paragraphs.slice(meant - 1, meant);
  const whole = chosen
    .map(({ text, items }) => [text, ...items.map((item) => `${item.label}${item.text}`)].join('\n'))
    .join('\n');
  const text = whole !== '' && whole.length <= LONGEST ? whole : (cited.quote ?? cited.gist ?? '');
  return text === '' ? [] : [{ name: `${cited.name}${cited.within}`, text, citations: [cited.citation] }];
}

function cardEvidence(card: Card, { knowledge }: Pick<Answers, 'knowledge'>): Found {
  return {
    name: `${titleOf(card)} ${idOf(card)}`,
    text: withoutWarnings(plainText(cardBlocks(card, knowledge))),
    citations: groundsOf([card]).map(({ citation }) => citation),
  };
}

/** What is marked as not checked is no evidence. */
function withoutWarnings(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith(copy.warning))
    .join('\n');
}
