import type { Delivery } from '../delivery.ts';

/** The delivery that the receiver put into Bolt's context. */
export function deliveryOf(context: Record<string, unknown>): Delivery {
  return context.delivery as Delivery;
}
