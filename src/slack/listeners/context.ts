import type { Delivery } from '../delivery.ts';

/** The delivery that the receiver put into Bolt's context. */
export function deliveryOf(context: Record<string, unknown>): Delivery {
  return context.delivery as Delivery;
}

/**
 * Takes a delivery and acknowledges it. It is ours from here on: an acknowledgement that does not get through (the
 * socket just closed) must not lose the work, which Slack will not ask for again.
 */
export async function taken(context: Record<string, unknown>, ack: () => Promise<void>): Promise<Delivery> {
  const delivery = deliveryOf(context);
  delivery.taken = true;
  await ack().catch(() => undefined);
  return delivery;
}
