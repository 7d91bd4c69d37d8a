import type { Answers } from '../../src/answers/types.ts';
import { blocks, leaves, mutated } from './mutations.ts';
import type { Sets } from './rows.ts';

const EACH = 5;
const CHARACTERS = ['不', '十', '9', '可', '元'];

/** Of how many changed characters and numbers, five an answer, how many got past the gate: 0 of 1620. */
export async function gateOf(answers: Answers, { answerable, day }: Sets): Promise<string> {
  let [passed, tried, at] = [0, 0, 1];
  for (const { question: text, field } of answerable) {
    const answer = await answers.answer({ text, wants: 'any', day, ...(field && { field }) });
    const paths = leaves(answer);
    for (const character of CHARACTERS.slice(0, EACH)) {
      // The same changes in every run: a linear congruential step picks the place.
      at = (at * 48_271) % 2_147_483_647;
      const path = paths[at % paths.length];
      if (!path) continue;
      tried += 1;
      if (!blocks(answers, answer, mutated(answer, path, { at, character }))) passed += 1;
    }
  }
  return `${passed} of ${tried}`;
}
