import type { FormField, StatForm } from '../knowledge/form.types.ts';

export function fieldsOf({ sections }: StatForm): FormField[] {
  return sections.flatMap(({ fields }) => fields);
}

export const isFigure = ({ type }: FormField) => type === 'flow' || type === 'stock';

/** What a person fills in: all but what is computed. */
export const isAsked = ({ type }: FormField) => type !== 'sum';

/** Of these the fields that have to be filled in, whatever stands elsewhere. */
export const mustBeFilled = (fields: FormField[]) => fields.filter((field) => isAsked(field) && field.type !== 'text');
