import type { Shortcut } from '../slack/feature.ts';
import { questionIn } from './question.schema.ts';
import { respond } from './respond.ts';
import { copy } from './views/copy.ts';

/** What somebody has written, taken as a question about its basis. */
export const basisOfMessage: Shortcut = {
  id: 'basis',
  kind: 'message',
  ...copy.shortcuts.basis,
  allow: 'everyone',
  run: async (said, services, asker) => respond({ text: questionIn(said), wants: 'basis' }, services, asker),
};
