import { z } from 'zod';
import { isKeeper } from '../people/index.ts';
import { defineAction, type Feature } from '../slack/feature.ts';
import { ask, askModal } from './ask.modal.ts';
import { askFromAnywhere } from './ask.shortcut.ts';
import { basisOfMessage } from './basis.shortcut.ts';
import { waiting } from './curation/queue.ts';
import { lookups } from './lookups.command.ts';
import { meant } from './meant.action.ts';
import { nextButtons } from './next/next.action.ts';
import { questionIn } from './question.schema.ts';
import { grades, procedures } from './related.action.ts';
import { respond } from './respond.ts';
import { source } from './source.action.ts';
import { twoDaysButton } from './two-days/two-days.action.ts';
import { twoDaysForm } from './two-days/two-days.modal.ts';
import { version } from './two-versions/version.action.ts';
import { copy } from './views/copy.ts';
import { homeBlocks } from './views/home.view.ts';
import { vote } from './vote.action.ts';

const askButton = defineAction({
  id: 'ask',
  allow: 'everyone',
  input: z.string(),
  run: async () => ({ messages: [], modal: askModal() }),
});

/** Questions and their answers. */
export const answersFeature: Feature = {
  name: 'answers',
  commands: lookups,
  actions: [source, procedures, grades, meant, version, vote, askButton, twoDaysButton, ...nextButtons],
  modals: [ask, twoDaysForm],
  shortcuts: [askFromAnywhere, basisOfMessage],
  talk: {
    examples: copy.examples,
    run: async (typed, services, asker) => respond({ text: questionIn(typed), wants: 'any' }, services, asker),
  },
  home: async (services, { roles }) =>
    homeBlocks(services.answers, isKeeper(roles) ? (await waiting(services)).length : undefined),
};
