import type { People } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { shanghaiDay } from '../day.ts';
import { dueDays, type Register } from '../define.ts';
import { spoken } from '../detail.view.ts';
import { eventsOfAll, openRecords } from '../store.ts';
import type { Happened, Kept } from '../types.ts';
import { waitsForSupervision } from './turn.rules.ts';
import type { Due, OfDay } from './types.ts';

interface Dated {
  register: Register;
  kept: Kept;
  field: string;
  due: string;
}

/** Of every open record the dates that are near or past. */
export async function recordsNear(
  registers: Register[],
  { records }: { records: Pick<Services['records'], 'db'> },
  { stageNow }: OfDay,
): Promise<Due[]> {
  const open = await openRecords(records.db, registers);
  // Cheap first: whatever its history, of most dates nothing is said yet.
  const near = open.flatMap((kept) => datesOf(registers, kept)).filter(({ due }) => stageNow({ due, since: '' }));
  const lives = await eventsOfAll(
    records.db,
    near.map(({ kept }) => kept.id),
  );
  return near.flatMap((dated) => {
    const since = setOn(dated, lives.get(dated.kept.id) ?? []);
    const stage = stageNow({ due: dated.due, since });
    return stage ? [dueOf(dated, stage)] : [];
  });
}

function datesOf(registers: Register[], kept: Kept): Dated[] {
  const register = registers.find(({ id }) => id === kept.register);
  return register ? dueDays(register, kept.values).map((date) => ({ register, kept, ...date })) : [];
}

/** The day on which a date was last set. */
function setOn({ kept, field }: Dated, life: Happened[]): string {
  return shanghaiDay(life.findLast(({ given }) => given[field] !== undefined)?.at ?? kept.createdAt);
}

function dueOf({ register, kept, field, due }: Dated, stage: Pick<Due, 'stage' | 'missed'>): Due {
  return {
    ...{ record: kept.id, field, due, ...stage, owner: kept.owner, ...(kept.sample && { sample: true }) },
    title: spoken(register, kept),
    facts: [register.name, register.states[kept.state] ?? kept.state],
    look: { action: `${register.id}_show`, value: kept.id },
    whom: (people) => concerned(register, kept, { people, isLate: stage.stage === 'late' }),
  };
}

interface Around {
  people: People;
  isLate: boolean;
}

/** Its owner, and a department's contacts of what is late. */
async function concerned(register: Register, kept: Kept, { people, isLate }: Around): Promise<string[]> {
  const { roles } = await people.of(kept.owner);
  if (waitsForSupervision(register, kept)) return roles.includes('supervisor') ? [kept.owner] : [];
  // Sample data troubles nobody else.
  if (kept.sample) return roles.length > 0 ? [kept.owner] : [];
  // Whoever has no role any more can do nothing; then the contacts take it over.
  const owner = roles.length > 0 ? [kept.owner] : [];
  const contacts = isLate || owner.length === 0 ? await people.having('contact', kept.department) : [];
  return [...owner, ...contacts];
}
