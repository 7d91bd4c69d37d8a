import { useContext, useEffect, useRef } from 'react';
import type { Act, Message } from '../../protocol.ts';
import { ConfirmContext } from '../blocks/surface.ts';
import { copy } from '../copy.ts';
import { toComposer } from '../frame/focus.ts';
import { ActContext } from '../state/act-context.ts';
import { DirectoryContext } from '../state/directory.ts';
import { permalinkTo } from '../state/place.ts';
import { ShortcutsContext } from '../state/shortcuts.ts';
import { copyText } from '../text/clipboard.ts';
import { plainText } from '../text/plain.ts';
import { type Deed, entriesOf } from './message-entries.ts';

interface Doing {
  message: Message;
  onThread: (() => void) | undefined;
  onEdit(): void;
  /** Shows for a moment that something was done. */
  say(notice: string): void;
}

const NOTICE_MS = 2500;

/** The entries of a message's menu for the person looking, and what each does. */
export function useDeeds({ message, onThread, onEdit, say }: Doing) {
  const { as, act, fail } = useContext(ActContext);
  const ask = useContext(ConfirmContext);
  const directory = useContext(DirectoryContext);
  const shortcuts = useContext(ShortcutsContext);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const { channel, ts } = message;
  const app = directory.people.find(({ role }) => role === 'bot')?.name ?? '';
  const entries = entriesOf({ message, me: as, app, shortcuts, canReply: onThread !== undefined });

  const send = async (what: Act) => {
    const result = await act(what);
    fail(ts, result.ok ? undefined : result.reason);
    return result.ok;
  };
  const put = async (text: string, done: string) => {
    if (!(await copyText(text))) return fail(ts, copy.menu.notCopied(text));
    say(done);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => say(''), NOTICE_MS);
  };
  const deeds = {
    reply: () => onThread?.(),
    link: () => put(location.origin + permalinkTo(message), copy.menu.linkCopied),
    text: () => put(plainText(message.text, directory), copy.menu.textCopied),
    pin: () => send({ as, do: 'pin', channel, ts, on: message.pinned !== true }),
    edit: onEdit,
    delete: async () => {
      if (!(await ask(copy.menu.confirmDelete)) || !(await send({ as, do: 'delete', channel, ts }))) return;
      // The focus stood in what is gone.
      toComposer(onThread ? 'channel' : 'thread');
    },
  };
  const perform = (deed: Deed): unknown =>
    typeof deed === 'object'
      ? send({ as, do: 'messageShortcut', channel, ts, callback_id: deed.shortcut })
      : deeds[deed]();
  return { entries, perform };
}
