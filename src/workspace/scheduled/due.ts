import { inThread } from '../api/posting.ts';
import { messagePosted } from '../deliver/message-events.ts';
import { newBotMessage } from '../state/bot-message.ts';
import { channelById, hasBot } from '../state/channels.ts';
import { addMessage } from '../state/messages.ts';
import type { Scheduled, World } from '../types.ts';

/** Waits for every scheduled message; those whose time passed while the workspace was off are posted now. */
export function armScheduled(world: World): void {
  for (const scheduled of world.scheduled.values()) awaitDue(world, scheduled);
}

/** Posts a scheduled message when its time has come, unless it has been deleted by then. */
export function awaitDue(world: World, { id, post_at }: Scheduled): void {
  world.clock.after(post_at * 1000 - world.clock.now().getTime(), () => {
    const due = world.scheduled.get(id);
    if (due === undefined) return undefined;
    forget(world, id);
    const obstacle = obstacleTo(world, due);
    return obstacle === undefined ? post(world, due) : noteUnposted(world, due, obstacle);
  });
}

export function forget(world: World, id: string): void {
  world.scheduled.delete(id);
  world.store.remove('scheduled', id);
}

function post(world: World, { channel, args }: Scheduled): Promise<unknown> {
  const where = channelById(world, channel);
  const message = newBotMessage(world, channel, where === undefined ? args : inThread(world, where, args));
  addMessage(world, message);
  return messagePosted(world, message);
}

/** Why it is not posted after all. Slack documents as its own fault that metadata keeps a message from ever being posted. */
function obstacleTo(world: World, { channel: id, args }: Scheduled): string | undefined {
  const channel = channelById(world, id);
  if (args.metadata !== undefined && args.metadata !== '') return 'metadata';
  if (channel?.archived === true) return 'is_archived';
  return channel === undefined || !hasBot(channel) ? 'not_in_channel' : undefined;
}

/** Slack says nothing to anybody; the log of the workspace does. */
function noteUnposted(world: World, { id, args }: Scheduled, wrong: string): void {
  const at = world.clock.now().toISOString();
  world.log.add({ at, kind: 'request', name: 'scheduled', ms: 0, status: 0, ok: false, wrong, body: args, answer: id });
}
