import type { App, BlockAction } from '@slack/bolt';
import { forgetDelivery } from '../../storage/inbox.ts';
import type { Address } from '../address.ts';
import { copy } from '../copy.ts';
import type { Feature } from '../feature.ts';
import { reply, whisper } from '../reply.ts';
import { attend, type Surface } from '../surface.ts';
import { addressOf } from './actions.ts';
import { deliveryOf, taken } from './context.ts';
import { underFirstInput } from './form.ts';
import { shortcutAddress } from './shortcuts.ts';

/** What no feature knows stands in an old message, form or menu: say so instead of leaving the person waiting. */
export function listenForOldThings(app: App, features: Feature[], surface: Surface): void {
  const known = {
    actions: idsOf(features.map((feature) => feature.actions ?? [])),
    modals: idsOf(features.map((feature) => feature.modals ?? [])),
    shortcuts: idsOf(features.map((feature) => feature.shortcuts ?? [])),
  };

  app.action(/.*/, async ({ ack, action, body, context }) => {
    if ('action_id' in action && known.actions.has(action.action_id)) return;
    const delivery = await taken(context, ack);
    await say(surface, { delivery, address: addressOf(body as BlockAction), sentence: copy.oldButton });
  });

  app.shortcut(/.*/, async ({ ack, body, context }) => {
    if (known.shortcuts.has(body.callback_id)) return;
    const delivery = await taken(context, ack);
    await say(surface, { delivery, address: shortcutAddress(body), sentence: copy.oldShortcut });
  });

  app.view({ callback_id: /.*/, type: 'view_submission' }, async ({ ack, body, view, context }) => {
    if (known.modals.has(view.callback_id)) return;
    const back = underFirstInput(view, copy.oldForm);
    if (!back)
      return say(surface, {
        delivery: await taken(context, ack),
        address: { user: body.user.id },
        sentence: copy.oldForm,
      });
    const delivery = deliveryOf(context);
    delivery.taken = true;
    await forgetDelivery(surface.services.records.db, delivery.key);
    await ack(back);
  });
}

interface Old {
  delivery: ReturnType<typeof deliveryOf>;
  address: Address;
  sentence: string;
}

async function say(surface: Surface, { delivery, address, sentence }: Old): Promise<void> {
  await attend(surface, { what: 'old', delivery, address, work: async () => reply(whisper(sentence)) });
}

function idsOf(things: { id: string }[][]): Set<string> {
  return new Set(things.flat().map(({ id }) => id));
}
