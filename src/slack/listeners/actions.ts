import type { App, BlockAction } from '@slack/bolt';
import type { Address } from '../address.ts';
import { meet } from '../asker.ts';
import { copy } from '../copy.ts';
import type { Action } from '../feature.ts';
import { Refusal } from '../refusal.ts';
import { attend, mayUse, type Surface } from '../surface.ts';
import { taken } from './context.ts';

export function listenForAction(app: App, action: Action, surface: Surface): void {
  app.action<BlockAction>(action.id, async ({ ack, body, context }) => {
    const delivery = await taken(context, ack);
    const address = addressOf(body);
    await attend(surface, {
      what: action.id,
      delivery,
      address,
      trigger: body.trigger_id,
      ...(body.view?.type === 'modal' && { view: body.view.id }),
      work: async () => {
        const asker = await meet(surface, { ...address, via: body.view ? 'home' : 'button' });
        mayUse('action', action.allow, asker.roles);
        const input = action.input.safeParse(valueOfAction(body));
        if (!input.success) throw new Refusal(copy.badValue);
        return action.run(input.data, surface.services, asker);
      },
    });
  });
}

/** Buttons answer in the thread of their message; those of the home tab in the direct message. */
export function addressOf(body: BlockAction): Address {
  const root = body.message?.thread_ts ?? body.message?.ts;
  return {
    user: body.user.id,
    ...(body.channel && { channel: body.channel.id }),
    ...(root && { thread: root, begun: body.message?.thread_ts !== undefined }),
    ...(body.response_url && { responseUrl: body.response_url }),
  };
}

function valueOfAction(body: BlockAction): string {
  const first = body.actions[0] as { value?: string; selected_option?: { value: string } } | undefined;
  return first?.value ?? first?.selected_option?.value ?? '';
}
