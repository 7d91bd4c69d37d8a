import type { Asker } from '../slack/feature.ts';
import { firstState, type Register, type Step } from './define.ts';
import type { Kept } from './types.ts';

type Who = Pick<Asker, 'user' | 'roles' | 'department'>;

const isSupervisor = ({ roles }: Who) => roles.includes('supervisor');

/** Whether this person may see the record. */
export function mayRead({ read }: Register, { department, owner }: Kept, who: Who): boolean {
  if (isSupervisor(who) || owner === who.user) return true;
  const hasRole = who.roles.some((role) => role === 'officer' || role === 'contact' || role === 'head');
  return hasRole && (read === 'everyone' || who.department === department);
}

/** Whether this person may enter records of a department: of the own one, supervisors of any. */
export function mayEnter({ write }: Register, who: Who): boolean {
  return write.some((role) => who.roles.includes(role));
}

/** Whether this person may correct what was entered: whoever may enter it, within the department and
 * until somebody has ended it; supervisors always. */
export function mayCorrect(register: Register, { department, state }: Kept, who: Who): boolean {
  const { write, ended } = register;
  if (isSupervisor(who)) return true;
  if (ended.includes(state) && state !== firstState(register)) return false;
  return write.some((role) => actsAs(role, department, who));
}

/** What may happen to the record now, by this person's hand. */
export function stepsFor({ steps }: Register, { state, department, owner }: Kept, who: Who): [string, Step][] {
  return Object.entries(steps).filter(
    ([, { from, by }]) =>
      from.includes(state) &&
      by.some((role) => (role === 'owner' ? owner === who.user : actsAs(role, department, who))),
  );
}

function actsAs(role: Who['roles'][number], department: string, who: Who): boolean {
  return who.roles.includes(role) && (role === 'supervisor' || who.department === department);
}
