import { today } from '../../knowledge/day.grammar.ts';
import { likelyWorkday } from '../../knowledge/workday.ts';
import type { Services } from '../../services.ts';
import { shanghaiDay } from '../day.ts';
import { dueDays, type Register } from '../define.ts';
import { eventsOf, openRecords } from '../store.ts';
import type { Kept } from '../types.ts';
import { stageOf } from './stages.rules.ts';
import { type Key, remindedOf } from './store.ts';
import { waitsForSupervision } from './turn.rules.ts';

/** A date of an open record that somebody is to be reminded of. */
export interface Due extends Key {
  register: Register;
  kept: Kept;
  /** The day on which this was to be said, when that has passed. */
  missed?: string;
}

/** What has to be known for it. */
type Near = Pick<Services, 'clock'> & {
  records: Pick<Services['records'], 'db'>;
  answers: Pick<Services['answers'], 'knowledge'>;
};

/** Of every open record the dates that are near or past on this day, with the stage they are in. */
export async function datesNear(registers: Register[], { records, answers, clock }: Near): Promise<Due[]> {
  const isWorkday = likelyWorkday(answers.knowledge);
  const day = today(clock());
  const found: Due[] = [];
  for (const kept of await openRecords(records.db, registers)) {
    const register = registers.find(({ id }) => id === kept.register);
    if (!register) continue;
    for (const { field, due } of dueDays(register, kept.values)) {
      // Cheap first: whatever its history, nothing is said of it yet.
      if (!stageOf({ due, since: '' }, day, isWorkday)) continue;
      const since = await setOn(records.db, kept, field);
      const stage = stageOf({ due, since }, day, isWorkday);
      if (!stage) continue;
      const missed = stage.on < day && stage.on > since && { missed: stage.on };
      found.push({ register, kept, field, due, record: kept.id, stage: stage.stage, ...missed });
    }
  }
  return found.sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** The day on which a date was last set. */
async function setOn(db: Services['records']['db'], { id, createdAt }: Kept, field: string): Promise<string> {
  const events = await eventsOf(db, id);
  return shanghaiDay(events.findLast(({ given }) => given[field] !== undefined)?.at ?? createdAt);
}

/** By person: what concerns each of them. Owners of everything, and a department's contacts of what is late. */
export async function byPerson(near: Due[], { people }: Services): Promise<Map<string, Due[]>> {
  const found = new Map<string, Due[]>();
  const add = (person: string, due: Due) => found.set(person, [...(found.get(person) ?? []), due]);
  for (const due of near) for (const person of await concerned(due, people)) add(person, due);
  return found;
}

async function concerned({ register, kept, stage }: Due, people: Services['people']): Promise<Set<string>> {
  const { roles } = await people.of(kept.owner);
  if (waitsForSupervision(register, kept)) return new Set(roles.includes('supervisor') ? [kept.owner] : []);
  // Sample data troubles nobody else.
  if (kept.sample) return new Set(roles.length > 0 ? [kept.owner] : []);
  // Whoever has no role any more can do nothing; then the contacts take it over.
  const owner = roles.length > 0 ? [kept.owner] : [];
  const contacts = stage === 'late' || owner.length === 0 ? await people.having('contact', kept.department) : [];
  return new Set([...owner, ...contacts]);
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
