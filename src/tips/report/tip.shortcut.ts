import type { Shortcut } from '../../slack/feature.ts';
import { copy } from './copy.ts';
import { reportForm } from './report.modal.ts';

export const tipShortcuts: Shortcut[] = [
  {
    id: 'tip',
    name: copy.shortcut,
    kind: 'global',
    description: copy.shortcutSays,
    allow: 'everyone',
    run: async (_, services) => reportForm(services),
  },
  {
    id: 'tip_message',
    name: copy.shortcut,
    kind: 'message',
    description: copy.messageShortcutSays,
    allow: 'everyone',
    run: async (text, services) => reportForm(services, text),
  },
];
