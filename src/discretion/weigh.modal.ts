import { defineModal } from '../slack/feature.ts';
import { CaseForm } from './input.schema.ts';
import { mistakeIn, weighed } from './weighing.ts';

/** The form behind 算一算 and `/weigh`. */
export const weighForm = defineModal({
  id: 'weigh',
  allow: 'everyone',
  input: CaseForm,
  check: async (input, services) => mistakeIn(input, services),
  submit: async (input, services) => weighed(input, services),
});
