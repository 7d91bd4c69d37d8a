import type { Knowledge, Power } from '../../knowledge/types.ts';
import { powersOf } from '../card.ts';
import { articleCues } from '../grammar.ts';
import type { Answer } from '../types.ts';
import { nextCopy } from './copy.ts';
import { general } from './general.ts';
import { nextOfEntries } from './of-entries.ts';
import { nextOfPower } from './of-power.ts';
import { nextOfProcedure } from './of-procedure.ts';
import { nextOfProvisions } from './of-provision.ts';
import { nextOfRule } from './of-rule.ts';
import type { Next } from './types.ts';

/** Of its own matter a follow-up offers this many, and then what is left of the power the thread is about. */
const OWN = 2;

/** Everything that may be asked after an answer, nearest first; more than is shown. */
export function nextOf(answer: Answer, knowledge: Knowledge): Next[] {
  const own = ofAnswer(answer, knowledge);
  const power = powerOfThread(answer, knowledge);
  if (!power) return own;
  return [...own.slice(0, OWN), ...nextOfPower(power, knowledge), ...own.slice(OWN)];
}

function ofAnswer(answer: Answer, knowledge: Knowledge): Next[] {
  const { sure, cards, answering, provisions, lapsed, close = [] } = answer;
  const [first] = answering?.instead || lapsed ? [] : cards;
  const names = [...(answering ? [answering.name] : []), ...provisions.map(({ name }) => name)];
  if (!sure) return nextOfEntries(close, knowledge);
  if (first?.kind === 'power' || first?.kind === 'grades') return nextOfPower(first.power, knowledge);
  if (first?.kind === 'procedure') return nextOfProcedure(first);
  if (first?.kind === 'rule') return nextOfRule(first.rule, knowledge);
  return ofProvision(names.slice(0, 1), answer, knowledge);
}

/** What rests on the provision that answered; then what holds for any penalty, where it is one, or else for any case. */
function ofProvision(names: string[], { answering, provisions: [first] }: Answer, knowledge: Knowledge): Next[] {
  const quote = answering?.quote ?? first?.quote ?? first?.gist ?? '';
  const police = first?.citation.instrument === nextCopy.police;
  const besides = nextOfProvisions(names, knowledge).slice(0, OWN);
  const penal = (articleCues('', quote) & 1) === 1 ? general('penalty', knowledge, police) : [];
  return [...besides, ...penal, ...general('other', knowledge)];
}

/** The last power that was asked about in the thread, where the answer is about none itself. */
export function powerOfThread({ cards, thread = [] }: Answer, { powers }: Knowledge): Power | undefined {
  const last = thread.map(({ id }) => id).findLast((id) => id !== '');
  return powersOf(cards).length > 0 ? undefined : powers.find(({ id }) => id === last);
}
