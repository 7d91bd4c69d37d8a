import type { FormField, StatForm } from '../../knowledge/form.types.ts';
import { fieldsOf } from '../fields.ts';
import { copy } from './copy.ts';

/** One kind of problem: the field of what was found and that of what was corrected. */
export interface Pair {
  label: string;
  fields: [FormField, FormField];
}

/** The six kinds of problems and their sum; none in a form that does not ask for them. */
export function pairsOf(form: StatForm): Pair[] {
  const field = (code: string) => fieldsOf(form).find((one) => one.code === code);
  return [...copy.kinds, copy.sum].flatMap((_, at, all) => {
    const kind = at === all.length - 1 ? 0 : at + 1;
    const [found, corrected] = [field(`H1${kind}`), field(`H2${kind}`)];
    if (!found || !corrected) return [];
    const label = kind === 0 ? copy.sum : copy.kind(kind, found.label.replace(/^.*?[：:]/, ''));
    return [{ label, fields: [found, corrected] }];
  });
}
