import type { App } from '@slack/bolt';
import { forgetDelivery } from '../../storage/inbox.ts';
import { meet } from '../asker.ts';
import type { Modal } from '../feature.ts';
import { attend, type Surface } from '../surface.ts';
import { formValues } from '../values.ts';
import { deliveryOf, taken } from './context.ts';
import { issuesByBlock } from './input.ts';

/** A form with mistakes goes back with them, and may come again; a good one is acknowledged and then worked on. */
export function listenForModal(app: App, modal: Modal, surface: Surface): void {
  app.view({ callback_id: modal.id, type: 'view_submission' }, async ({ ack, body, view, context }) => {
    const delivery = deliveryOf(context);
    const input = modal.input.safeParse(formValues(view.state));
    if (!input.success) {
      delivery.taken = true;
      await forgetDelivery(surface.services.records.db, delivery.key);
      return ack({ response_action: 'errors', errors: issuesByBlock(input.error) });
    }
    await taken(context, ack);
    const channel = channelOf(view.private_metadata);
    await attend(surface, {
      what: modal.id,
      delivery,
      address: { user: body.user.id, ...(channel && { channel }) },
      work: async () => {
        const asker = await meet(surface, { user: body.user.id, channel, via: 'modal' });
        return modal.submit(input.data, surface.services, asker);
      },
    });
  });
}

function channelOf(metadata: string): string | undefined {
  try {
    const { channel } = JSON.parse(metadata) as { channel?: unknown };
    return typeof channel === 'string' && /^[CDG][A-Z0-9]+$/.test(channel) ? channel : undefined;
  } catch {
    return undefined;
  }
}
