import type { Shortcut } from '../slack/feature.ts';
import { askModal } from './ask.modal.ts';
import { copy } from './views/copy.ts';

/** The form to ask with, from anywhere. */
export const askFromAnywhere: Shortcut = {
  id: 'ask',
  kind: 'global',
  ...copy.shortcuts.ask,
  allow: 'everyone',
  run: async () => ({ messages: [], modal: askModal() }),
};
