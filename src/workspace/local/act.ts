import { copy } from '../copy.ts';
import type { Act, ActResult } from '../protocol.ts';
import { accountOf } from '../state/accounts.ts';
import { personById } from '../state/channels.ts';
import type { Json, World } from '../types.ts';
import { click, clickHome, clickModal } from './click.ts';
import { close } from './close.ts';
import { command } from './command.ts';
import { invite } from './invite.ts';
import { openHome } from './open-home.ts';
import { edit, pin, react, remove } from './own-message.ts';
import { rename } from './rename.ts';
import { say } from './say.ts';
import { share } from './share.ts';
import { messageShortcut, shortcut } from './shortcut.ts';
import { stop } from './stop.ts';
import { submit } from './submit.ts';

type Doing<K extends Act['do']> = Extract<Act, { do: K }>;
const ACTS: { [K in Act['do']]: (world: World, act: Doing<K>) => Promise<ActResult> } = {
  say,
  share,
  command,
  click,
  clickHome,
  clickModal,
  submit,
  close,
  openHome,
  stop,
  rename,
  shortcut,
  messageShortcut,
  edit,
  delete: remove,
  react,
  pin,
  invite,
};

/** The text, object and yes-or-no fields each act cannot do without. */
const NEEDS: Record<Act['do'], { texts: string[]; objects?: string[]; flags?: string[] }> = {
  say: { texts: ['channel', 'text'] },
  share: { texts: ['channel', 'text'], objects: ['files'] },
  command: { texts: ['channel', 'command', 'text'] },
  click: { texts: ['channel', 'ts', 'block_id', 'action_id'], objects: ['action'] },
  clickHome: { texts: ['block_id', 'action_id'], objects: ['action'] },
  clickModal: { texts: ['view_id', 'block_id', 'action_id'], objects: ['action', 'state'] },
  submit: { texts: ['view_id'], objects: ['state'] },
  close: { texts: ['view_id'] },
  openHome: { texts: ['tab'] },
  stop: { texts: ['channel', 'thread_ts'] },
  rename: { texts: ['channel', 'thread_ts', 'title'] },
  shortcut: { texts: ['callback_id'] },
  messageShortcut: { texts: ['channel', 'ts', 'callback_id'] },
  edit: { texts: ['channel', 'ts', 'text'] },
  delete: { texts: ['channel', 'ts'] },
  react: { texts: ['channel', 'ts', 'name'], flags: ['on'] },
  pin: { texts: ['channel', 'ts'], flags: ['on'] },
  invite: { texts: ['channel', 'user'] },
};

/** Does what a person did in the window. Resolves when the app has answered, or has failed to. */
export async function act(world: World, given: unknown): Promise<ActResult> {
  const wanted = given as Json | null;
  if (wanted === null || typeof wanted !== 'object') return { ok: false, reason: copy.unknownAct };
  const person = personById(world, wanted.as);
  if (person === undefined || person.role === 'bot') return { ok: false, reason: copy.unknownPerson };
  if (accountOf(world, person.id).deactivated) return { ok: false, reason: copy.deactivated };
  const name = wanted.do;
  if (typeof name !== 'string' || !Object.hasOwn(ACTS, name)) return { ok: false, reason: copy.unknownAct };
  const { texts, objects = [], flags = [] } = NEEDS[name as Act['do']];
  const fits =
    texts.every((field) => typeof wanted[field] === 'string') &&
    flags.every((field) => typeof wanted[field] === 'boolean') &&
    objects.every((field) => typeof wanted[field] === 'object' && wanted[field] !== null);
  if (!fits) return { ok: false, reason: copy.unknownAct };
  try {
    return await ACTS[name as Act['do']](world, wanted as never);
  } catch (error) {
    return { ok: false, reason: copy.broke(String(error)) };
  }
}
