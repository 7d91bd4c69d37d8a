import type { SlackMessage, World } from '../types.ts';

/** The message pinned by somebody, or let go again; undefined when it is so already. */
export function pinned(
  world: World,
  message: SlackMessage,
  { by, on }: { by: string; on: boolean },
): SlackMessage | undefined {
  const { pinned_to, pinned_info, ...rest } = message;
  if ((pinned_to !== undefined) === on) return undefined;
  const pinned_ts = Math.floor(world.clock.now().getTime() / 1000);
  const info = { channel: message.channel, pinned_by: by, pinned_ts };
  return on ? { ...rest, pinned_to: [message.channel], pinned_info: info } : rest;
}

/** The newest pin first. */
export function pinsOf(world: World, channel: string): SlackMessage[] {
  return (world.messages.get(channel) ?? [])
    .filter(({ pinned_to }) => pinned_to !== undefined)
    .sort((a, b) => (b.pinned_info?.pinned_ts ?? 0) - (a.pinned_info?.pinned_ts ?? 0));
}
