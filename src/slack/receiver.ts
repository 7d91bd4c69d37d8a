import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import { acceptDelivery, finishDelivery, openDelivery } from '../storage/inbox.ts';
import type { Records } from '../storage/records.ts';
import { copy } from './copy.ts';
import { type Delivery, deliveryKey } from './delivery.ts';
import { underFirstInput } from './listeners/form.ts';
import { respond } from './sender/call.ts';

/** How long Slack's own clock may run ahead of ours, in seconds; Bolt itself only refuses the past. */
const FUTURE_S = 300;

/** Follows deliveries from acceptance to the end of their work. */
export interface Intake {
  receiver: Receiver;
  /** Hands a delivery that a crash left behind to Bolt once more, unless it has been handled by now. */
  replay(key: string): Promise<void>;
  /** Resolves when no delivery is being worked on. */
  settled(): Promise<void>;
}

interface Room {
  records: Records;
  log: Logger;
  isConfidential: (body: object) => boolean;
  /** Our own user: what it says comes back as an event, which nobody works on, and is not written a second time. */
  botUser: string;
}

/**
 * Wraps a receiver so that each delivery is committed to the inbox before Bolt sees it, hence before it is
 * acknowledged (Bolt acknowledges events before any listener runs), and duplicates go no further. A confidential one is
 * written nowhere.
 */
export function journaled(receiver: Receiver, { records, log, isConfidential, botUser }: Room): Intake {
  const working = new Map<string, Promise<void>>();
  let app: App | undefined;

  async function work(event: ReceiverEvent, key: string, attempts: number): Promise<void> {
    const delivery: Delivery = { key, attempts, taken: false };
    await app?.processEvent({ ...event, customProperties: { ...event.customProperties, delivery } });
    if (!delivery.taken) await leaveAside(event, key);
  }

  /** On to Bolt with nothing written; what nobody takes is acknowledged and forgotten. */
  async function pass(event: ReceiverEvent, key: string): Promise<void> {
    const delivery: Delivery = { key, attempts: 0, taken: false, confidential: true };
    await app?.processEvent({ ...event, customProperties: { ...event.customProperties, delivery } });
    if (!delivery.taken) await event.ack();
  }

  async function leaveAside(event: ReceiverEvent, key: string): Promise<void> {
    await finishDelivery(records.db, key);
    if (!('event' in event.body)) await event.ack();
  }

  async function receive(event: ReceiverEvent): Promise<void> {
    refuseFuture(event);
    if (saidBy(event.body) === botUser) return event.ack();
    const key = deliveryKey(event.body);
    if (isConfidential(event.body)) return tracked(key, () => pass(event, key));
    const fresh = await acceptDelivery(records.db, key, event.body).catch((error) => unsaved(event, error, log));
    if (fresh === false) return event.ack();
    if (fresh) await tracked(key, () => work(event, key, 0));
  }

  function tracked(key: string, start: () => Promise<void>): Promise<void> {
    const running = working.get(key);
    if (running) return running;
    const promise = start().finally(() => working.delete(key));
    working.set(key, promise);
    return promise;
  }

  return {
    receiver: {
      init(bolt) {
        app = bolt;
        receiver.init({ processEvent: receive } as App);
      },
      start: (...args) => receiver.start(...args),
      stop: (...args) => receiver.stop(...args),
    },
    replay: (key) =>
      tracked(key, async () => {
        const left = await openDelivery(records.db, key);
        if (left) await work({ body: left.body, ack: async () => undefined }, key, left.attempts);
      }),
    async settled() {
      while (working.size > 0) await Promise.allSettled(working.values());
    },
  };
}

function saidBy(body: ReceiverEvent['body']): unknown {
  return (body.event as { user?: unknown } | undefined)?.user;
}

function refuseFuture(event: ReceiverEvent): void {
  const signedAt = Number(event.customProperties?.signedAt ?? 0);
  if (signedAt > Date.now() / 1000 + FUTURE_S) throw new Error('signed in the future');
}

/** Nothing could be kept: an event stays unacknowledged, so that Slack sends it again; a person is told at once. */
async function unsaved(event: ReceiverEvent, error: unknown, log: Logger): Promise<undefined> {
  log.error({ code: (error as { code?: string }).code ?? 'unknown' }, 'a delivery could not be stored');
  const { command, type, view, response_url: url } = event.body;
  const sentence = { response_type: 'ephemeral', replace_original: false, text: copy.notStored };
  if (command) await event.ack(sentence);
  else if (type === 'view_submission') await event.ack(underFirstInput(view, copy.notStored));
  else if (typeof url === 'string') {
    await event.ack();
    await respond({ url, body: sentence });
  } else throw new Error('delivery not stored', { cause: error });
}
