import { today } from '../knowledge/day.grammar.ts';
import type { Body } from '../knowledge/types.ts';
import type { Register } from '../registers/define.ts';
import { registers as allRegisters } from '../registers/index.ts';
import { type Owed, openOf } from '../registers/owed.ts';
import { waitsForSupervision } from '../registers/remind/turn.rules.ts';
import { hasSamples, listRecords } from '../registers/store.ts';
import type { Kept } from '../registers/types.ts';
import { pending } from '../review/index.ts';
import type { Services } from '../services.ts';
import { handedIn } from '../statistics/handed-in.ts';
import { type AuditHead, auditHead } from '../storage/audit.ts';
import { themes } from '../tips/keep/counts.ts';
import { contactsOf } from './contacts.ts';
import { formOf, type OpenForm } from './form.ts';
import { type PowerStanding, powersOf } from './powers.ts';

/** A record in which something is still to be done, and how it stands today. */
export interface Open extends Owed {
  /** Its day has passed, and it is the department's turn. */
  late: boolean;
  /** Only supervisors can do something now. */
  waits: boolean;
}

/** What digests are made of. */
export interface Material {
  /** ISO day. */
  day: string;
  bodies: Body[];
  registers: Register[];
  open: Open[];
  /** Every plan and summary, ended ones too. */
  plans: Kept[];
  /** Statistics forms handed in: what was due on which day, and whose. */
  statistics: { due: string; department: string; sample?: boolean }[];
  /** The form that is being filled in. */
  form: OpenForm | undefined;
  powers: PowerStanding[];
  /** Departments that have a contact; undefined where it is not known who is who. */
  contacts: Set<string> | undefined;
  /** Whether there are sample records among these. */
  sample: boolean;
  /** Fields of the powers whose law has changed and that nobody has looked at since, one each. */
  changed: string[];
  /** Tips received this year by category; small counts are undefined. */
  themes: Record<string, number | undefined>;
  head: AuditHead | undefined;
}

export async function gather(
  services: Pick<Services, 'answers' | 'records' | 'clock'> & Partial<Pick<Services, 'people'>>,
  registers: Register[] = allRegisters,
): Promise<Material> {
  const { answers, records, clock } = services;
  const day = today(clock());
  const all = await listRecords(records.db);
  const { powers, bodies, forms } = answers.knowledge;
  const waiting = await pending(
    services,
    powers.map(({ id }) => id),
  );
  const fields = new Map(powers.map(({ id, field }) => [id, field]));
  return {
    day,
    bodies,
    registers,
    open: openOf(registers, all).map((one) => standing(one, day)),
    plans: all.filter(({ register }) => register === 'plan'),
    statistics: await handedIn(records.db, forms),
    form: await formOf(services, day, registers),
    powers: powersOf(
      answers.knowledge,
      all.filter(({ register }) => register === 'publicity'),
    ),
    contacts: services.people && (await contactsOf(services.people, bodies)),
    sample: await hasSamples(records.db),
    changed: waiting.flatMap(({ item }) => fields.get(item.id) ?? []),
    themes: await themes(records.db, { from: `${day.slice(0, 4)}-01-01`, to: day }),
    head: await auditHead(records.db),
  };
}

function standing(one: Owed, day: string): Open {
  const waits = waitsForSupervision(one.register, one.kept);
  return { ...one, waits, late: !waits && one.due !== undefined && one.due < day };
}
