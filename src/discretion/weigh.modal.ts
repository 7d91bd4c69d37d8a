import { defineModal } from '../slack/feature.ts';
import { CaseForm } from './input.schema.ts';
import { weighed } from './weighing.ts';

/** The form behind 算一算 and `/weigh`. */
export const weighForm = defineModal({
  id: 'weigh',
  allow: 'everyone',
  input: CaseForm,
  submit: async (input, services) => weighed(input, services),
});
