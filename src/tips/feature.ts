import type { Feature } from '../slack/feature.ts';
import { desk } from './desk/index.ts';
import { tipsDue } from './due/index.ts';
import { homeBlocks } from './home.view.ts';
import { addModal } from './report/add.modal.ts';
import { reportModal } from './report/report.modal.ts';
import { statusModal } from './report/status.modal.ts';
import { tipButtons, tipCommand } from './report/tip.command.ts';
import { tipShortcuts } from './report/tip.shortcut.ts';

/** Confidential tips: nothing of them is written but what is sealed. */
export const tipsFeature: Feature = {
  name: 'tips',
  confidential: true,
  commands: [tipCommand, ...desk.commands],
  actions: [...tipButtons, ...desk.actions],
  modals: [reportModal, statusModal, addModal, ...desk.modals],
  shortcuts: tipShortcuts,
  home: homeBlocks,
  due: tipsDue,
};
