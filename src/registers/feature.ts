import type { Feature } from '../slack/feature.ts';
import { correctButton, correctModal } from './correct.modal.ts';
import type { Register } from './define.ts';
import { entryButton, entryModal } from './entry.modal.ts';
import { exportButton } from './export/export.action.ts';
import { listButton, registerCommand, showButton } from './register.command.ts';
import { stepButtons, stepModals } from './step.modal.ts';

/** Everything Slack has to know of a register. */
export function featureOf(register: Register): Feature {
  return {
    name: register.id,
    commands: [registerCommand(register)],
    actions: [
      listButton(register),
      exportButton(register),
      showButton(register),
      entryButton(register),
      correctButton(register),
      ...stepButtons(register),
    ],
    modals: [entryModal(register), correctModal(register), ...stepModals(register)],
  };
}
