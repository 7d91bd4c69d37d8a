import { isKeeper } from '../../people/index.ts';
import type { Feature } from '../../slack/feature.ts';
import { assign, assignForm } from './assign.modal.ts';
import { correct } from './correct.action.ts';
import { dismiss } from './dismiss.action.ts';
import { assignmentsDue } from './due.ts';
import { evidenceText } from './evidence.ts';
import { curatorBlocks } from './home.view.ts';
import { queue, queueButton } from './queue.command.ts';
import { waiting } from './queue.ts';
import { verifiedList } from './verified.action.ts';
import { withdraw } from './withdraw.action.ts';
import { withdrawForm } from './withdraw.modal.ts';
import { write, writeForm } from './write.modal.ts';

/** Questions without a good answer, who writes one, and what becomes of it. */
export const curationFeature: Feature = {
  name: 'curation',
  commands: [queue],
  actions: [queueButton, assign, write, dismiss, verifiedList, correct, withdraw],
  modals: [assignForm, writeForm, withdrawForm],
  due: assignmentsDue,
  home: async (services, { user, roles }) => {
    const keeper = isKeeper(roles) ? { evidence: await evidenceText(services) } : undefined;
    return curatorBlocks(await waiting(services), user, keeper);
  },
};
