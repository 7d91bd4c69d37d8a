import { overdueTerms } from '../grammar.ts';
import { fold } from '../tokens.ts';
import type { Question } from '../types.ts';
import { type CardScore, cardScores } from './choose.ts';
import { beyondAnswered, followsUp, type Subject, subjectOf, withDocument, withSubject } from './follow-up.ts';
import type { IntentName } from './intent.ts';
import { preferred } from './prefer.ts';
import type { Searcher } from './searcher.ts';

interface Meaning {
  intents: ReadonlySet<IntentName>;
  synonyms: string[];
}

/** Cards best first, and what the thread is about where the question needs it. */
export function cardsFor(
  { cards, powers, index, stop }: Searcher,
  { text, wants, field, subject: earlier }: Question,
  { intents, synonyms }: Meaning,
): { cards: CardScore[]; subject?: Subject } {
  const { knowledge } = index;
  const score = (extra: string[]) =>
    cardScores(preferred(cards.match(text, stop, extra), { wants, intents }, knowledge), powers, field);
  const alone = score(synonyms);
  const subject = earlier && subjectOf(earlier);
  if (!subject || !followsUp(alone, subject, intents)) return { cards: alone };
  const found = withSubject(score([...synonyms, ...subject.words]), subject, { intents, knowledge });
  const raised = intents.has('document') ? withDocument(found, knowledge) : found;
  return { cards: overdueTerms(fold(text)).length > 0 ? beyondAnswered(raised, subject) : raised, subject };
}
