import type { Feature } from '../slack/feature.ts';
import { deadline } from './deadline.command.ts';
import { deadlineButton, deadlineForm } from './deadline.modal.ts';

/** The statutory clock. */
export const proceduresFeature: Feature = {
  name: 'procedures',
  commands: [deadline],
  actions: [deadlineButton],
  modals: [deadlineForm],
};
