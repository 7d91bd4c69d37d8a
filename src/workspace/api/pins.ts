import { pin, pinItem } from '../deliver/pin-events.ts';
import { refuse } from '../refusal.ts';
import { BOT_USER } from '../state/ids.ts';
import { messageAt } from '../state/messages.ts';
import { pinsOf } from '../state/pins.ts';
import type { Json, SlackMessage, World } from '../types.ts';
import { activeChannel, joinedChannel, need } from './arguments.ts';
import type { Method } from './method.ts';

export const pinMethods: Record<string, Method> = {
  'pins.add': (world, args) =>
    pin(world, pinArgument(world, args), { user: BOT_USER, on: true }) ? {} : refuse('already_pinned'),

  'pins.remove': (world, args) =>
    pin(world, pinArgument(world, args), { user: BOT_USER, on: false }) ? {} : refuse('no_pin'),

  'pins.list': (world, args) => {
    const channel = joinedChannel(world, need(args, 'channel').channel);
    return { items: pinsOf(world, channel.id).map((message) => pinItem(world, message)) };
  },
};

function pinArgument(world: World, args: Json): SlackMessage {
  const channel = activeChannel(world, need(args, 'channel').channel);
  if (!args.timestamp) return refuse('no_item_specified');
  return messageAt(world, channel.id, args.timestamp) ?? refuse('message_not_found');
}
