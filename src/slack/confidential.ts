import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Services } from '../services.ts';
import { acceptDelivery, finishDelivery } from '../storage/inbox.ts';
import { sayAtOnce } from './at-once.ts';
import type { Attendance } from './attendance.ts';
import { sentenceOf } from './boundary.ts';
import type { Feature } from './feature.ts';
import { whisper } from './reply.ts';

interface Unwritten {
  services: Services;
  client: WebClient;
}

interface Body {
  command?: string;
  callback_id?: string;
  actions?: { action_id?: string }[];
  view?: { callback_id?: string };
}

/** Whether a delivery is for a confidential feature: by the command, shortcut, button or form that it names. */
export function confidentialIn(features: Feature[]): (body: object) => boolean {
  const names = new Set(
    features
      .filter(({ confidential }) => confidential)
      .flatMap(({ commands = [], actions = [], modals = [], shortcuts = [] }) => [
        ...commands.map(({ name }) => name),
        ...[...actions, ...modals, ...shortcuts].map(({ id }) => id),
      ]),
  );
  return (body) => {
    const { command, callback_id, actions = [], view } = body as Body;
    const named = [command, callback_id, view?.callback_id, ...actions.map(({ action_id }) => action_id)];
    return named.some((name) => name !== undefined && names.has(name));
  };
}

/**
 * Does the work of a confidential delivery. Of what it holds nothing is written but what the feature keeps itself: no
 * inbox, no outbox, no name. What is said goes to the person at once, best effort; who sees nothing asks again.
 */
export async function attendUnwritten(surface: Unwritten, attendance: Attendance): Promise<void> {
  const { client, services } = surface;
  const { what, address } = attendance;
  try {
    const { messages, modal } = await commitOnce(surface, attendance);
    if (modal) await show(client, modal, attendance);
    for (const message of messages) await sayAtOnce(client, message, address);
  } catch (error) {
    await sayAtOnce(client, whisper(sentenceOf(what, services.log, error)), address);
  }
}

/** In place of the modal whose button was pressed, or on its own. */
async function show(client: WebClient, view: ModalView, { view: before, trigger = '' }: Attendance): Promise<void> {
  if (before) await client.views.update({ view_id: before, view });
  else await client.views.open({ trigger_id: trigger, view });
}

/** The same for a form: what is shown in its place; undefined closes it. Throws what its `work` throws. */
export async function submitUnwritten(surface: Unwritten, attendance: Attendance): Promise<ModalView | undefined> {
  const { messages, modal } = await commitOnce(surface, attendance);
  for (const message of messages) await sayAtOnce(surface.client, message, attendance.address);
  return modal;
}

/** Keeps what there is to keep under the delivery's key, so that the same delivery twice keeps it once. */
async function commitOnce({ services }: Unwritten, { delivery: { key }, work }: Attendance) {
  const result = await work();
  const { keep } = result;
  if (keep)
    await services.records.transaction(async (change) => {
      if (!(await acceptDelivery(change.db, key, null))) return;
      await keep(change);
      await finishDelivery(change.db, key);
    });
  return result.next ? { ...result, modal: await result.next() } : result;
}
