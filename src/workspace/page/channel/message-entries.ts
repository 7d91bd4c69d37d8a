import type { Message, ShortcutHint } from '../../protocol.ts';
import { copy } from '../copy.ts';
import type { MenuItem } from '../elements/menu.tsx';

/** What can be done with a message. */
export type Deed = 'reply' | 'link' | 'text' | 'pin' | 'edit' | 'delete' | { shortcut: string };

export interface Entry extends MenuItem {
  deed: Deed;
}

interface Situation {
  message: Message;
  me: string;
  app: string;
  shortcuts: ShortcutHint[];
  /** Outside a thread. */
  canReply: boolean;
}

/** The entries of a message's menu, by whose it is and whether others see it; shortcuts stand last, as in Slack. */
export function entriesOf({ message, me, app, shortcuts, canReply }: Situation): Entry[] {
  const words = copy.menu;
  const shared = message.only === undefined;
  const own = shared && message.user === me && !message.notice;
  const pin = message.pinned ? words.unpin : words.pin;
  return [
    ...(shared && canReply ? [entry('reply', copy.messages.reply)] : []),
    ...(shared ? [entry('link', words.link)] : []),
    entry('text', words.text),
    ...(shared ? [{ ...entry('pin', pin), parted: true }] : []),
    ...(own ? [entry('edit', words.edit), { ...entry('delete', words.delete), danger: true }] : []),
    ...(shared ? shortcutEntries(shortcuts, app) : []),
  ];
}

function entry(deed: Exclude<Deed, object>, label: string): Entry {
  return { key: deed, deed, label };
}

function shortcutEntries(shortcuts: ShortcutHint[], app: string): Entry[] {
  const usable = shortcuts.filter(({ type }) => type === 'message');
  return usable.map(({ callback_id, name }, index) => ({
    key: `shortcut ${callback_id}`,
    deed: { shortcut: callback_id },
    label: name,
    note: app,
    parted: index === 0,
  }));
}
