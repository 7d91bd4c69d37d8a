import type { Knowledge } from '../../knowledge/types.ts';
import { powersOf } from '../card.ts';
import { chosenById, chosenStep, foundAs } from '../search/chosen-by-id.ts';
import { intentsIn } from '../search/intent.ts';
import type { Found } from '../search/resolve.ts';
import type { Question } from '../types.ts';
import { isDenied } from './denied.grammar.ts';
import { nextOf, powerOfThread } from './offers.ts';
import type { Next } from './types.ts';

/** A question of more characters than this may be about something else. */
const SHORT = 10;

/**
 * What a follow-up asks where that is known without a search: what was offered under the answer it follows up, by its
 * entry; or in few words a hearing, transfer or penalty on the spot, where the power's own card says it, nearer to the
 * point than the general procedure. Undefined for any other question.
 */
export function shownNext({ text, subject }: Question, knowledge: Knowledge): Found | undefined {
  if (!subject) return undefined;
  const offered = nextOf(subject, knowledge).find((next) => asksThat(text, next.text));
  const chosen = offered ? shown(offered, knowledge) : toldByPower({ text, subject }, knowledge);
  return chosen.length > 0 ? { ...foundAs(chosen), kept: true } : undefined;
}

/** A few words more than the offered ones, as people type them: 那他不交罚款怎么办. */
const MORE = 4;

function asksThat(typed: string, offered: string): boolean {
  const [said, meant] = [bare(typed), bare(offered)];
  const more = said.replace(meant, '');
  return said.includes(meant) && more.length <= MORE && meant.length > MORE && !isDenied(more);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function shown({ id, step }: Next, knowledge: Knowledge) {
  return step === undefined ? chosenById(id, 'any', knowledge) : chosenStep(id, step, knowledge);
}

function toldByPower({ text, subject }: Pick<Question, 'text' | 'subject'>, knowledge: Knowledge) {
  const power = subject && (powersOf(subject.cards)[0] ?? powerOfThread(subject, knowledge));
  const intents = intentsIn(text, knowledge.intents);
  const told =
    (intents.has('hearing') && power?.hearing !== undefined) ||
    (intents.has('transfer') && power?.transferTo !== undefined) ||
    (intents.has('onTheSpot') && power?.simpleProcedurePossible !== undefined);
  return power && told && [...text].length <= SHORT ? chosenById(power.id, 'any', knowledge) : [];
}
