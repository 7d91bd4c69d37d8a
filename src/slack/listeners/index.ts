import type { App } from '@slack/bolt';
import type { Feature } from '../feature.ts';
import { helpReply } from '../help.ts';
import type { Surface } from '../surface.ts';
import { listenForAction } from './actions.ts';
import { listenForCommand } from './commands.ts';
import { listenForHome } from './home.ts';
import { listenForModal } from './modals.ts';
import { listenForOldThings } from './old.ts';
import { listenForShortcut } from './shortcuts.ts';
import { listenForStop } from './stop.ts';
import { listenForTalk } from './talk.ts';

/** Binds the whole feature list to Bolt. */
export function listen(app: App, features: Feature[], surface: Surface): void {
  for (const { commands, actions, modals, shortcuts, talk } of features) {
    for (const command of commands ?? []) listenForCommand(app, command, surface);
    for (const action of actions ?? []) listenForAction(app, action, surface);
    for (const modal of modals ?? []) listenForModal(app, modal, surface);
    for (const shortcut of shortcuts ?? []) listenForShortcut(app, shortcut, surface);
    if (talk) listenForTalk(app, { talk, help: (roles) => helpReply(features, roles) }, surface);
  }
  listenForHome(app, features, surface);
  listenForStop(app, surface);
  listenForOldThings(app, features, surface);
}
