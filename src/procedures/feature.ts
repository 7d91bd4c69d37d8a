import type { Feature } from '../slack/feature.ts';
import { deadlineButton } from './deadline.action.ts';
import { deadline } from './deadline.command.ts';
import { deadlineForm } from './deadline.modal.ts';

/** The statutory clock. */
export const proceduresFeature: Feature = {
  name: 'procedures',
  commands: [deadline],
  actions: [deadlineButton],
  modals: [deadlineForm],
};
