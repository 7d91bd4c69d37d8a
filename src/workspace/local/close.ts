import { copy } from '../copy.ts';
import { newDelivery, send } from '../deliver/deliver.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import type { Act, ActResult } from '../protocol.ts';
import { modalsOf, setModals } from '../state/views.ts';
import type { World } from '../types.ts';
import { interaction } from './interaction.ts';

/** A person closes a modal, and what stands above it; the app hears of it where it asked to. */
export async function close(world: World, act: Extract<Act, { do: 'close' }>): Promise<ActResult> {
  const stack = modalsOf(world, act.as);
  const at = stack.findIndex(({ view }) => view.id === act.view_id);
  const closing = stack[at]?.view;
  if (closing === undefined) return { ok: false, reason: copy.unknownView };
  const cleared = closing.clear_on_close;
  setModals(world, act.as, cleared ? [] : stack.slice(0, at));
  if (!closing.notify_on_close) return { ok: true };
  const body = { ...interaction(world, 'view_closed', act.as), view: closing, is_cleared: cleared };
  const answer = await send(world, newDelivery(world, 'interaction', ['view_closed', body]));
  const reason = failure(answer, copy.what.close);
  if (reason !== undefined) tellFailed(world, act.as, ['view_closed', reason]);
  return { ok: true };
}
