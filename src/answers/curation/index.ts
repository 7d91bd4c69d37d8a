import type { Feature } from '../../slack/feature.ts';
import { assign, assignForm } from './assign.modal.ts';
import { dismiss } from './dismiss.action.ts';
import { queue, queueButton } from './queue.command.ts';
import { write, writeForm } from './write.modal.ts';

/** Questions without a good answer, and who writes one. */
export const curationFeature: Feature = {
  name: 'curation',
  commands: [queue],
  actions: [queueButton, assign, write, dismiss],
  modals: [assignForm, writeForm],
};
