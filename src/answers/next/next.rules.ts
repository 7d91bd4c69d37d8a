import type { Knowledge } from '../../knowledge/types.ts';
import { isNoneOfOurs } from '../refusing/refusal-words.ts';
import { intentsIn } from '../search/intent.ts';
import type { Answer } from '../types.ts';
import { nextOf } from './offers.ts';
import type { Next } from './types.ts';

/** So many are shown. */
export const MOST = 4;

/**
 * The questions to ask next, at most four: each is answered by an entry of ours. None that was
 * just asked, nor earlier in the thread, nor one whose answer is on show.
 */
export function nextQuestions(answer: Answer, knowledge: Knowledge): string[] {
  const { meanings, versions, twoDays, refusal, thread = [], also = [] } = answer;
  if (meanings || versions || twoDays || (refusal && isNoneOfOurs(refusal))) return [];
  const now = [answer, ...also].map(({ part, question }) => part ?? question);
  const asked = [...now, ...thread.map(({ question }) => question)];
  const fresh = nextOf(answer, knowledge).filter(
    (next) => !isShown(next, answer) && !asked.some((one) => isRepeated(next, one, { answer, knowledge })),
  );
  return [...new Set(fresh.map(({ text }) => text))].slice(0, MOST);
}

const TOLD = ['hearing', 'transfer', 'onTheSpot', 'who', 'remedy'] as const;

/** Both want to know the same, in whatever words: of the matter, or of the step on show. */
function isRepeated(
  { text, id, step }: Next,
  asked: string,
  { answer, knowledge: { intents } }: { answer: Answer; knowledge: Knowledge },
): boolean {
  const [one, other] = [intentsIn(asked, intents), intentsIn(text, intents)];
  const [first] = answer.cards;
  const same = first?.kind === 'procedure' && first.procedure.id === id && first.steps[0]?.at === step;
  const shared = same ? [...TOLD, 'limit' as const, 'document' as const, 'procedure' as const] : TOLD;
  return asked === text || shared.some((intent) => one.has(intent) && other.has(intent));
}

/** Powers answer many questions; a step, a rule or a whole procedure on show has answered its own. */
function isShown({ id, step }: Next, { cards, sure }: Answer): boolean {
  const [first] = sure ? cards : [];
  if (first?.kind === 'rule') return first.rule.id === id;
  if (first?.kind !== 'procedure' || first.procedure.id !== id) return false;
  return step === undefined && first.whole === true;
}
