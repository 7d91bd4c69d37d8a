import { chineseDay } from '../../knowledge/day.grammar.ts';
import { departmentName } from '../../people/index.ts';
import { deadlineOf } from '../clock.rules.ts';
import { deadlineWords } from '../deadline.view.ts';
import type { Tip } from '../keep/tips.ts';
import { words } from '../words.copy.ts';
import type { At } from './at.ts';
import { copy } from './copy.ts';

/** Name of the department complained about. */
export function accusedName({ services }: At, { accused }: Pick<Tip, 'accused'>): string {
  return departmentName(services.answers.knowledge, accused ?? undefined) ?? words.unknownDepartment;
}

/** State, with the result where there is one. */
export function stateWords({ state, result }: Tip): string {
  return result ? `${words.states[state]}：${words.results[result]}` : words.states[state];
}

/** The clock of an open tip, empty for a closed one. */
export function clockWords(at: At, tip: Tip): string {
  const deadline = deadlineOf(tip, at.vault);
  return deadline ? deadlineWords(deadline, at.day) : '';
}

/** A tip in two lines of the queue, without anything that was said. */
export function lineOf(at: At, tip: Tip): string[] {
  const { reader } = at;
  const who = tip.assigned === null ? copy.unassigned : tip.assigned === reader.user ? copy.mine : '';
  return [
    [stateWords(tip), accusedName(at, tip), copy.received(chineseDay(tip.day)), who].filter(Boolean).join('　'),
    clockWords(at, tip),
  ].filter(Boolean);
}
