import { today } from '../../knowledge/day.grammar.ts';
import { likelyWorkday } from '../../knowledge/workday.ts';
import { remembering } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { type Key, remindedOf } from '../../storage/due-reminders.ts';
import type { Register } from '../define.ts';
import type { Duties } from '../duty.ts';
import { dutiesNear } from './of-duty.ts';
import { recordsNear } from './of-record.ts';
import { stageOf } from './stages.rules.ts';
import type { Due, OfDay } from './types.ts';

/** What today says of dates. */
export function dayOf({
  answers,
  clock,
}: Pick<Services, 'clock'> & { answers: Pick<Services['answers'], 'knowledge'> }): OfDay {
  const isWorkday = likelyWorkday(answers.knowledge);
  const day = today(clock());
  return {
    stageNow({ due, since }) {
      const stage = stageOf({ due, since }, day, isWorkday);
      if (!stage) return undefined;
      return { stage: stage.stage, ...(stage.on < day && stage.on > since && { missed: stage.on }) };
    },
  };
}

/** Of every open record and every duty the dates that are near or past now, with the stage they are in. */
export async function datesNear(registers: Register[], duties: Duties, services: Services): Promise<Due[]> {
  const ofDay = dayOf(services);
  const records = await recordsNear(registers, services, ofDay);
  const found = [...records, ...dutiesNear(await duties(services), ofDay)];
  return found.sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** By person: what concerns each of them. */
export async function byPerson(near: Due[], services: Services): Promise<Map<string, Due[]>> {
  const people = remembering(services.people);
  const found = new Map<string, Due[]>();
  const add = (person: string, due: Due) => found.set(person, [...(found.get(person) ?? []), due]);
  for (const due of near) for (const person of new Set(await due.whom(people))) add(person, due);
  return found;
}

/** What of this the person has not been told yet, or wants to be told again. */
export async function notYetSaid(due: Due[], person: string, { records, clock }: Services): Promise<Due[]> {
  const day = today(clock());
  const said = await remindedOf(records.db, person);
  return due.filter((one) => {
    const before = said.filter((row) => isSame(row, one));
    const wanted = before.some(({ again }) => again !== null && again <= day);
    return wanted || !before.some(({ stage }) => stage === one.stage);
  });
}

function isSame(a: Key, b: Key): boolean {
  return a.record === b.record && a.field === b.field && a.due === b.due;
}
