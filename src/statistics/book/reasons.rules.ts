import { codesIn } from '../../knowledge/expression.grammar.ts';
import type { StatForm } from '../../knowledge/form.types.ts';
import { copy } from './copy.ts';

interface Said {
  /** The field it is about; absent where a rule names none. */
  code?: string;
  text: string;
}

/** The reasons that were given with a report, each at its field. Keys as of findings: V06, V27:B04, records:B04. */
export function reasonsBy({ rules }: StatForm, reasons: Record<string, string>): Said[] {
  return Object.entries(reasons).map(([key, said]) => {
    const [id = '', item] = key.split(':');
    const rule = rules.find((one) => one.id === id);
    const code = item ?? rule?.holds.flatMap(codesIn).find((one) => /^[A-Z]\d/.test(one));
    const text = copy.reason(rule ? rule.message : id === 'records' ? copy.departs : id, said);
    return { ...(code && { code }), text };
  });
}
