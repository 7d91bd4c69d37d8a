import type { App, BlockAction } from '@slack/bolt';
import { aboutThread } from '../../storage/outbox.ts';
import type { Address } from '../address.ts';
import { copy } from '../copy.ts';
import type { Action, Asker } from '../feature.ts';
import { Refusal } from '../refusal.ts';
import { attend, type Surface } from '../surface.ts';
import { deliveryOf } from './context.ts';

export function listenForAction(app: App, action: Action, surface: Surface): void {
  app.action<BlockAction>(action.id, async ({ ack, body, context }) => {
    await ack();
    const address = addressOf(body);
    await attend(surface, {
      what: action.id,
      delivery: deliveryOf(context),
      address,
      trigger: body.trigger_id,
      work: async () => {
        const input = action.input.safeParse(valueOfAction(body));
        if (!input.success) throw new Refusal(copy.badValue);
        return action.run(input.data, surface.services, await askerOf(body, address, surface));
      },
    });
  });
}

/** Buttons answer in the thread of their message; those of the home tab in the direct message. */
function addressOf(body: BlockAction): Address {
  const root = body.message?.thread_ts ?? body.message?.ts;
  return {
    user: body.user.id,
    ...(body.channel && { channel: body.channel.id }),
    ...(root && { thread: root }),
    ...(body.response_url && { responseUrl: body.response_url }),
  };
}

async function askerOf(body: BlockAction, { channel, thread }: Address, { services }: Surface): Promise<Asker> {
  const about = channel && thread ? await aboutThread(services.records.db, channel, thread) : undefined;
  return {
    user: body.user.id,
    roles: await services.people.rolesOf(body.user.id),
    ...(channel && { channel }),
    ...(thread && { thread }),
    ...(about && { about }),
    via: body.view ? 'home' : 'button',
  };
}

function valueOfAction(body: BlockAction): string {
  const first = body.actions[0] as { value?: string; selected_option?: { value: string } } | undefined;
  return first?.value ?? first?.selected_option?.value ?? '';
}
