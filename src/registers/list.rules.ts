import type { Asker } from '../slack/feature.ts';
import { dueDay, type Register } from './define.ts';
import type { Shown } from './list.schema.ts';
import type { Kept } from './types.ts';

type Who = Pick<Asker, 'user'>;

/** Whether a record is what a list was asked for; `day` is today, ISO. */
export function isShown(register: Register, kept: Kept, shown: Shown, { user, day }: Who & { day: string }): boolean {
  return isAsked(kept, shown, user) && isInState(register, kept, shown.state, day);
}

function isAsked({ owner, id, department, values }: Kept, shown: Shown, user: string): boolean {
  if (shown.mine && owner !== user) return false;
  if (shown.departments && !shown.departments.includes(department)) return false;
  return !shown.word || `${id}\n${Object.values(values).join('\n')}`.includes(shown.word);
}

/** `unended` and `late` stand for every state in which something is still to be done; no register has states of these names. */
function isInState(register: Register, { state, values }: Kept, asked: string | undefined, day: string): boolean {
  if (asked !== 'unended' && asked !== 'late') return !asked || state === asked;
  if (register.ended.includes(state)) return false;
  const due = dueDay(register, values);
  return asked === 'unended' || (due !== undefined && due < day);
}
