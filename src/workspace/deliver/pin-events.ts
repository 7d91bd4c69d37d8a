import { channelById, hasBot } from '../state/channels.ts';
import { replaceMessage } from '../state/messages.ts';
import { permalink } from '../state/permalink.ts';
import { pinned, pinsOf } from '../state/pins.ts';
import { toSlack } from '../state/slack-message.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { deliverEvent } from './event.ts';

/** Pins a message to its channel, or takes it down, and tells the app. False when it was so already. */
export function pin(world: World, message: SlackMessage, { user, on }: { user: string; on: boolean }): boolean {
  const after = pinned(world, message, { by: user, on });
  if (after === undefined) return false;
  replaceMessage(world, after);
  const channel = channelById(world, message.channel);
  if (channel === undefined || !hasBot(channel)) return true;
  const left = pinsOf(world, channel.id).length;
  const type = on ? 'pin_added' : 'pin_removed';
  const held = on ? after : message;
  void deliverEvent(world, type, {
    type,
    user,
    channel_id: channel.id,
    item: pinItem(world, held),
    item_user: message.user,
    pin_count: String(left),
    pinned_info: held.pinned_info,
    ...(on ? {} : { has_pins: left > 0 }),
    event_ts: world.clock.ts(),
  });
  return true;
}

/** A pin as Slack lists it. */
export function pinItem(world: World, message: SlackMessage): Json {
  const { channel, pinned_info } = message;
  const shown = { ...toSlack(world, message), permalink: permalink(world, message) };
  return {
    type: 'message',
    channel,
    message: shown,
    created: pinned_info?.pinned_ts,
    created_by: pinned_info?.pinned_by,
  };
}
