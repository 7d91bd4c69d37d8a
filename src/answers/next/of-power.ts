import type { Knowledge, Power } from '../../knowledge/types.ts';
import { nextCopy as copy } from './copy.ts';
import { general } from './general.ts';
import type { Next } from './types.ts';

/** What may be asked about a power next: what its card says first, then what holds for any penalty. */
export function nextOfPower(power: Power, knowledge: Knowledge): Next[] {
  const { id, procedures, hearing, simpleProcedurePossible, transferTo } = power;
  const own = (text: string, told: unknown): Next[] => (told === undefined ? [] : [{ text, id }]);
  const police = power.procedures[0] === 'P-POLICE';
  const [time, ...others] = general('penalty', knowledge, police);
  const steps = knowledge.procedures.find((procedure) => procedure.id === procedures[0]);
  return [
    ...own(copy.hearing, hearing),
    ...rowsOf(power),
    ...(time ? [time] : []),
    ...own(copy.onTheSpot, simpleProcedurePossible),
    ...own(copy.transfer, transferTo),
    ...others,
    ...(steps ? [{ text: copy.stepsOf(steps.name.replace(copy.aside, '')), id: steps.id }] : []),
    { text: copy.amount, id },
    { text: copy.who, id },
    ...general('other', knowledge),
  ];
}

/** The first condition for which the card has a penalty of its own. */
function rowsOf({ id, penalties }: Power): Next[] {
  const [row] = copy.rows.filter(({ cue }) => penalties.some(({ when = '' }) => when.includes(cue)));
  return row ? [{ text: row.text, id }] : [];
}
