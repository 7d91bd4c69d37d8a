import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { buttons, section } from '../slack/kit/blocks.ts';
import { md, plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { mayEnter } from './allowed.rules.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import type { Values } from './fields.ts';
import { freshRecord, keepNew } from './new.ts';
import type { Kept } from './types.ts';
import { titleOf } from './value.view.ts';

/** Stands in the form for the supervision side, which is no department. */
export const SUPERVISION = 'none';

interface Entered {
  values: Values;
  /** As chosen in the form; only supervisors are asked. */
  department?: string | undefined;
}

/** Enters a record and says under which number. Throws a Refusal where this person may not. */
export async function enterReply(
  register: Register,
  entered: Entered,
  { answers, clock }: Services,
  asker: Asker,
): Promise<Reply> {
  if (!mayEnter(register, asker)) throw new Refusal(copy.mayNotEnter(register.name));
  const known = answers.knowledge.bodies.map(({ id }) => id);
  const kept = freshRecord(register, entered.values, {
    person: asker.user,
    department: departmentOf(asker, entered.department, known),
    at: clock(),
  });
  return {
    ...reply(whisper(copy.saved(kept.id), savedBlocks(register, kept))),
    keep: (change) => keepNew(change, kept, { person: asker.user, via: asker.via }),
  };
}

/** Throws a Refusal where it cannot be said. */
function departmentOf({ roles, department }: Asker, chosen: string | undefined, known: string[]): string {
  if (!roles.includes('supervisor') || chosen === undefined) {
    if (department) return department;
    throw new Refusal(roles.includes('supervisor') ? copy.needsDepartment : copy.noDepartment);
  }
  if (chosen === SUPERVISION) return '';
  if (!known.includes(chosen)) throw new Refusal(copy.needsDepartment);
  return chosen;
}

function savedBlocks(register: Register, kept: Pick<Kept, 'id' | 'values'>) {
  return [
    ...section(md`${plain(copy.saved(kept.id))}　${titleOf(register, kept.values)}`),
    ...buttons([{ action: `${register.id}_show`, label: copy.look, value: kept.id }]),
  ];
}
