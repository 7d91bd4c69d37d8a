import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A delivery on its way through Bolt: `taken` is set by the listener that handles it. */
export interface Delivery {
  key: string;
  attempts: number;
  taken: boolean;
  /** Nothing of it may be written down. */
  confidential?: boolean;
}

const Body = z.looseObject({
  event_id: z.string().optional(),
  type: z.string().optional(),
  trigger_id: z.string().optional(),
  view: z
    .looseObject({ id: z.string(), hash: z.string().optional(), private_metadata: z.string().optional() })
    .optional(),
});

/**
 * What makes a second delivery the same delivery: the event id; for a submitted form our own instance id;
 * for everything else the trigger id, which Slack makes anew for every click and command.
 */
export function deliveryKey(body: unknown): string {
  const { event_id, type, trigger_id, view } = Body.parse(body);
  if (event_id) return `event:${event_id}`;
  if (view && (type === 'view_submission' || type === 'view_closed'))
    return `${type}:${instanceOf(view.private_metadata) ?? `${view.id}:${view.hash ?? ''}`}`;
  if (trigger_id) return `trigger:${trigger_id}`;
  return `body:${createHash('sha256').update(JSON.stringify(body)).digest('hex')}`;
}

function instanceOf(metadata: string | undefined): string | undefined {
  try {
    const { instance } = JSON.parse(metadata ?? '') as { instance?: unknown };
    return typeof instance === 'string' ? instance : undefined;
  } catch {
    return undefined;
  }
}
