import type { Register } from '../define.ts';
import type { Kept } from '../types.ts';

/** Whether in this state only supervisors can do something: then the department has done its part. */
export function waitsForSupervision({ steps }: Register, { state }: Pick<Kept, 'state'>): boolean {
  const open = Object.values(steps).filter(({ from }) => from.includes(state));
  return open.length > 0 && open.every(({ by }) => by.every((role) => role === 'supervisor'));
}
