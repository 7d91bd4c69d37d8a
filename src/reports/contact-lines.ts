import { copy } from './copy.ts';
import type { Material } from './material.ts';
import { shortNames } from './names.ts';
import type { Line, Scope } from './types.ts';

/** Departments for which nobody is written down as contact; nothing where it is not known who is who. */
export function contacts({ contacts: known, bodies }: Material, { department }: Scope): Line[] {
  if (!known) return [];
  const without = bodies.filter(({ id }) => !known.has(id));
  if (department !== undefined)
    return without.some(({ id }) => id === department) ? [{ text: copy.contacts.mine }] : [];
  return without.length === 0 ? [] : [{ text: copy.contacts.all([...shortNames(without).values()]) }];
}
