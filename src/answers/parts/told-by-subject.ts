import type { Knowledge } from '../../knowledge/types.ts';
import { powersOf } from '../card.ts';
import { choosePower } from '../search/choose.ts';
import { intentsIn } from '../search/intent.ts';
import type { Found } from '../search/resolve.ts';
import type { Question } from '../types.ts';

/** A question of more characters than this may be about something else. */
const SHORT = 10;

/**
 * What a short follow-up asks of the power it follows up — hearing, transfer, on the spot — where the power's own card
 * says it: nearer to the point than the general procedure. Undefined for any other question.
 */
export function toldBySubject({ text, subject }: Question, knowledge: Knowledge): Found | undefined {
  const [first] = subject?.cards ?? [];
  const [power] = first ? powersOf([first]) : [];
  const intents = intentsIn(text, knowledge.intents);
  const told =
    (intents.has('hearing') && power?.hearing !== undefined) ||
    (intents.has('transfer') && power?.transferTo !== undefined) ||
    (intents.has('onTheSpot') && power?.simpleProcedurePossible !== undefined);
  if (!power || !told || [...text].length > SHORT) return undefined;
  const chosen = choosePower(power, 'any', knowledge);
  return { sure: true, exact: [], missing: [], chosen, intents, ranked: [], near: () => false, chance: () => 0 };
}
