import { today } from '../knowledge/day.grammar.ts';
import type { Body } from '../knowledge/types.ts';
import type { Register } from '../registers/define.ts';
import { dueDay } from '../registers/define.ts';
import { registers as allRegisters } from '../registers/index.ts';
import { waitsForSupervision } from '../registers/remind/turn.rules.ts';
import { listRecords } from '../registers/store.ts';
import type { Kept } from '../registers/types.ts';
import { pending } from '../review/index.ts';
import type { Services } from '../services.ts';
import { handedIn } from '../statistics/handed-in.ts';
import { type AuditHead, auditHead } from '../storage/audit.ts';

/** A record in which something is still to be done, and how it stands today. */
export interface Open {
  register: Register;
  kept: Kept;
  due?: string;
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
  statistics: { due: string; department: string }[];
  /** Fields of the powers whose law has changed and that nobody has looked at since, one each. */
  changed: string[];
  head: AuditHead | undefined;
}

export async function gather(
  services: Pick<Services, 'answers' | 'records' | 'clock'>,
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
    open: all.flatMap((kept) => openOf(kept, registers, day)),
    plans: all.filter(({ register }) => register === 'plan'),
    statistics: await handedIn(records.db, forms),
    changed: waiting.flatMap(({ item }) => fields.get(item.id) ?? []),
    head: await auditHead(records.db),
  };
}

function openOf(kept: Kept, registers: Register[], day: string): Open[] {
  const register = registers.find(({ id }) => id === kept.register);
  if (!register || register.ended.includes(kept.state)) return [];
  const due = dueDay(register, kept.values);
  const waits = waitsForSupervision(register, kept);
  return [{ register, kept, waits, late: !waits && due !== undefined && due < day, ...(due && { due }) }];
}
