import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { type Role, roleNames } from '../people/index.ts';
import type { Services } from '../services.ts';
import { countAttempt, finishDelivery, uncountAttempt } from '../storage/inbox.ts';
import { enqueue } from '../storage/outbox.ts';
import { homeTab, toOutbox } from './address.ts';
import { sayAtOnce } from './at-once.ts';
import type { Attendance } from './attendance.ts';
import { boundary, incidentId } from './boundary.ts';
import { attendUnwritten } from './confidential.ts';
import { copy } from './copy.ts';
import type { Allow } from './feature.ts';
import type { Places } from './places.ts';
import { Refusal } from './refusal.ts';
import { type Message, type Reply, reply, whisper } from './reply.ts';
import type { Sender } from './sender/index.ts';
import type { Sequels } from './sequel/index.ts';

/** What the listeners share. */
export interface Surface {
  services: Services;
  client: WebClient;
  sender: Sender;
  sequels: Sequels;
  botUser: string;
  places: Places;
  /** Deliveries whose people have been told that the reply will follow. */
  told: Set<string>;
}

/** Tries before a delivery that keeps ending the process is put down. */
const TRIES = 3;

/**
 * Does the work of one delivery and commits its result: messages, records and the delivery's end in one transaction.
 * When that cannot be written, the person is told, and the delivery stays open to be done again.
 */
export async function attend(surface: Surface, attendance: Attendance): Promise<void> {
  attendance.delivery.taken = true;
  if (attendance.delivery.confidential) return attendUnwritten(surface, attendance);
  try {
    await workAndCommit(surface, attendance);
  } catch (error) {
    const { code = 'unknown' } = error as { code?: string };
    const { what, delivery, address } = attendance;
    surface.services.log.error({ what, code }, 'a result could not be stored');
    await uncountAttempt(surface.services.records.db, delivery.key).catch(() => undefined);
    if (!surface.told.has(delivery.key)) await sayAtOnce(surface.client, whisper(copy.willFollow), address);
    surface.told.add(delivery.key);
  }
  surface.sender.wake();
}

async function workAndCommit(surface: Surface, { what, delivery, address, trigger, work }: Attendance): Promise<void> {
  const { services } = surface;
  await countAttempt(services.records.db, delivery.key);
  const result = delivery.attempts >= TRIES ? putDown(surface, what) : await boundary(what, services.log, work);
  const { messages, modal, home, keep } = result;
  if (modal && !(await opened(surface, modal, trigger))) messages.push(whisper(copy.expired));
  const commit = (said: Message[], kept?: Reply['keep']) =>
    services.records.transaction(async (change) => {
      await kept?.(change);
      await enqueue(change.db, [...toOutbox(said, address), ...(home ? [homeTab(home, address.user)] : [])]);
      await finishDelivery(change.db, delivery.key);
    });
  await commit(messages, keep).catch((error) => {
    if (!(error instanceof Refusal)) throw error;
    return commit([whisper(error.message)]);
  });
}

/** Throws a Refusal that names who may use this, unless one of these roles may. */
export function mayUse(what: keyof typeof copy.uses, allow: Allow, roles: Role[]): void {
  if (allow === 'everyone' || allow.some((role) => roles.includes(role))) return;
  throw new Refusal(copy.notAllowed(copy.uses[what], allow.map((role) => roleNames[role]).join('、')));
}

function putDown({ services }: Surface, what: string): Reply {
  const id = incidentId();
  services.log.error({ id, what }, 'a delivery was put down after several tries');
  return reply(whisper(copy.gaveUp(id)));
}

async function opened({ client, services }: Surface, view: ModalView, trigger?: string): Promise<boolean> {
  if (!trigger) return false;
  try {
    await client.views.open({ trigger_id: trigger, view });
    return true;
  } catch (error) {
    services.log.warn({ error: (error as { data?: { error?: string } }).data?.error }, 'a modal could not be opened');
    return false;
  }
}
