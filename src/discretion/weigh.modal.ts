import { defineModal } from '../slack/feature.ts';
import { CaseForm } from './input.schema.ts';
import { stopBlock, stopText } from './stop.ts';
import { assessed, weighed } from './weighing.ts';

/** The form behind 算一算 and `/weigh`; it stays open, with the reason, while there is nothing to compute. */
export const weighForm = defineModal({
  id: 'weigh',
  allow: 'everyone',
  input: CaseForm,
  check: async (input, services): Promise<Record<string, string>> => {
    const { found } = assessed(input, services);
    return 'problem' in found ? { [stopBlock(found)]: stopText(found) } : {};
  },
  submit: async (input, services) => weighed(input, services),
});
