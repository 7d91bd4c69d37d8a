import { addDays } from '../knowledge/day.ts';
import { contacts } from './contact-lines.ts';
import { copy } from './copy.ts';
import { form, warnings } from './form-lines.ts';
import type { Material, Open } from './material.ts';
import { shortNames } from './names.ts';
import { powers } from './power-lines.ts';
import { tips } from './tip-lines.ts';
import type { Line, Part, Scope } from './types.ts';

/** In the order in which they are read. */
export const parts: Part[] = [late, waits, form, kept, powers, warnings, changed, contacts, tips];

const inScope = ({ open }: Material, { department }: Scope): Open[] =>
  open.filter(({ kept }) => department === undefined || kept.department === department);

function late(material: Material, scope: Scope): Line[] {
  const found = inScope(material, scope).filter((one) => one.late);
  if (found.length === 0) return [];
  const byDepartment = scope.department === undefined ? countedByDepartment(found, material) : '';
  return [{ text: copy.late(found.length, byDepartment), button: { action: 'report_list', value: 'late' } }];
}

function countedByDepartment(found: Open[], { bodies }: Material): string {
  const counted = bodies.map(({ id }) => ({ id, number: found.filter(({ kept }) => kept.department === id).length }));
  const names = shortNames(bodies);
  return counted
    .filter(({ number }) => number > 0)
    .map(({ id, number }) => `${names.get(id)} ${number}`)
    .join('　');
}

/** What departments have done their part of. */
function waits(material: Material, { department }: Scope): Line[] {
  const found = department === undefined ? material.open.filter((one) => one.waits) : [];
  if (found.length === 0) return [];
  return [{ text: copy.waits(found.length), button: { action: 'report_list', value: 'waits' } }];
}

/** Of every register that has one, its own line. */
function kept(material: Material, scope: Scope): Line[] {
  return material.registers.flatMap(({ id, digest }) => {
    const { state, within, says } = digest ?? {};
    const found = inScope(material, scope).filter(
      ({ register, kept: one, due }) =>
        register.id === id &&
        (state === undefined || one.state === state) &&
        (within === undefined || (due !== undefined && due <= addDays(material.day, within))),
    );
    if (!says || found.length === 0) return [];
    const text = says(
      found.length,
      found.map(({ kept: one }) => one.values),
    );
    return [{ text, button: { action: `${id}_list`, value: `${state ?? 'unended'}:0:0:` } }];
  });
}

/** Powers whose law has changed and that nobody has looked at since. */
function changed({ changed: fields, bodies }: Material, { department }: Scope): Line[] {
  const field = bodies.find(({ id }) => id === department)?.field;
  const number = department === undefined ? fields.length : fields.filter((one) => one === field).length;
  if (number === 0) return [];
  const text = copy.changed(number);
  return [department === undefined ? { text, button: { action: 'review', value: '0' } } : { text }];
}
