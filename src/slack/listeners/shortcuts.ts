import type { App, MessageShortcut, SlackShortcut } from '@slack/bolt';
import type { Address } from '../address.ts';
import { meet } from '../asker.ts';
import type { Shortcut } from '../feature.ts';
import { readText } from '../read.ts';
import { attend, mayUse, type Surface } from '../surface.ts';
import { taken } from './context.ts';

const TYPES = { global: 'shortcut', message: 'message_action' } as const;

export function listenForShortcut(app: App, shortcut: Shortcut, surface: Surface): void {
  app.shortcut({ callback_id: shortcut.id, type: TYPES[shortcut.kind] }, async ({ ack, body, context }) => {
    const delivery = await taken(context, ack);
    const address = shortcutAddress(body);
    await attend(surface, {
      what: `${shortcut.kind} shortcut ${shortcut.id}`,
      delivery,
      address,
      trigger: body.trigger_id,
      work: async () => {
        const { user, channel, thread, begun } = address;
        const asker = await meet(surface, { user, channel, thread: begun ? thread : undefined, via: 'shortcut' });
        mayUse('shortcut', shortcut.allow, asker.roles);
        return shortcut.run(readText(messageOf(body)?.message.text ?? '', surface.botUser), surface.services, asker);
      },
    });
  });
}

/** A message shortcut is answered in the thread of its message, a global one in the direct message. */
export function shortcutAddress(body: SlackShortcut): Address {
  const message = messageOf(body);
  if (!message) return { user: body.user.id };
  const { thread_ts: root } = message.message;
  return {
    user: body.user.id,
    channel: message.channel.id,
    thread: String(root ?? message.message_ts),
    begun: root !== undefined,
    responseUrl: message.response_url,
  };
}

function messageOf(body: SlackShortcut): MessageShortcut | undefined {
  return body.type === 'message_action' ? body : undefined;
}
