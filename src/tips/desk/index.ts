import type { Feature } from '../../slack/feature.ts';
import { actButton, actModal } from './act.modal.ts';
import { acts } from './acts/index.ts';
import { showButton } from './card.ts';
import { identityButton } from './identity.action.ts';
import { queueButton, tipsCommand } from './queue.action.ts';
import { lockButton, readButton } from './read.action.ts';
import { decideButton, decideModal, revealsButton } from './reveals.action.ts';
import { unlockModal } from './unlock.modal.ts';

/** What supervision and the custodian do. */
export const desk = {
  commands: [tipsCommand],
  actions: [
    ...[queueButton, showButton, readButton, lockButton, identityButton, revealsButton, decideButton],
    ...acts.map(actButton),
  ],
  modals: [unlockModal, decideModal, ...acts.map(actModal)],
} satisfies Partial<Feature>;
