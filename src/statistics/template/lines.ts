import type { FormField, FormSection, StatForm } from '../../knowledge/form.types.ts';
import { pairsOf } from '../book/pairs.ts';
import { fieldsOf } from '../fields.ts';

/** One kind of problem in the block of its own: found, corrected, and the words about what is not. */
export interface Kind {
  label: string;
  found: FormField;
  corrected: FormField;
  words?: FormField;
}

/** The sections without what stands in the block of the six kinds of problems; those that are left empty are left out. */
export function sectionsOf(form: StatForm): FormSection[] {
  const apart = new Set(kindsOf(form).flatMap(({ found, corrected, words }) => [found, corrected, words]));
  const sums = pairsOf(form).flatMap(({ fields }) => fields);
  return form.sections
    .map((one) => ({ ...one, fields: one.fields.filter((field) => !apart.has(field) && !sums.includes(field)) }))
    .filter(({ fields }) => fields.length > 0);
}

/** The six kinds, without their sum. */
export function kindsOf(form: StatForm): Kind[] {
  return pairsOf(form).flatMap(({ label, fields: [found, corrected] }) => {
    if (found.type === 'sum') return [];
    const words = fieldsOf(form).find(({ code }) => code === found.code.replace(/^H1/, 'H3'));
    return [{ label, found, corrected, ...(words && { words }) }];
  });
}
