import type { App, BlockAction } from '@slack/bolt';
import { copy } from '../copy.ts';
import type { Feature } from '../feature.ts';
import { helpReply } from '../help.ts';
import { reply, whisper } from '../reply.ts';
import { attend, type Surface } from '../surface.ts';
import { addressOf, listenForAction } from './actions.ts';
import { listenForCommand } from './commands.ts';
import { taken } from './context.ts';
import { listenForHome } from './home.ts';
import { listenForModal } from './modals.ts';
import { listenForTalk } from './talk.ts';

/** Binds the whole feature list to Bolt. */
export function listen(app: App, features: Feature[], surface: Surface): void {
  for (const { commands, actions, modals, talk } of features) {
    for (const command of commands ?? []) listenForCommand(app, command, surface);
    for (const action of actions ?? []) listenForAction(app, action, surface);
    for (const modal of modals ?? []) listenForModal(app, modal, surface);
    if (talk) listenForTalk(app, { talk, help: () => helpReply(features) }, surface);
  }
  listenForHome(app, features, surface);
  listenForOldButtons(app, features, surface);
}

/** A button that no feature knows stands in an old message: say so instead of leaving the person waiting. */
function listenForOldButtons(app: App, features: Feature[], surface: Surface): void {
  const known = new Set(features.flatMap((feature) => feature.actions ?? []).map((action) => action.id));
  app.action(/.*/, async ({ ack, action, body, context }) => {
    if ('action_id' in action && known.has(action.action_id)) return;
    const delivery = await taken(context, ack);
    const address = addressOf(body as BlockAction);
    await attend(surface, {
      what: 'old button',
      delivery,
      address,
      work: async () => reply(whisper(copy.oldButton)),
    });
  });
}
