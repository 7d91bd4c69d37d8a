import type { Feature } from '../slack/feature.ts';
import { weighExport } from './export.action.ts';
import { weighAgain, weighButton, weighReason, weighSave } from './weigh.action.ts';
import { weighCommand } from './weigh.command.ts';
import { weighForm } from './weigh.modal.ts';

/** Discretion as arithmetic with articles, and the worksheets that keep it. */
export const discretionFeature: Feature = {
  name: 'discretion',
  commands: [weighCommand],
  actions: [weighButton, weighAgain, weighReason, weighSave, weighExport],
  modals: [weighForm],
};
