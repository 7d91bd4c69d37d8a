import type { Channel } from '../protocol.ts';
import { teamOf } from '../state/accounts.ts';
import { hasBot } from '../state/channels.ts';
import { BOT_USER } from '../state/ids.ts';
import { join, leave } from '../state/membership.ts';
import type { World } from '../types.ts';
import { deliverEvent } from './event.ts';

/** Lets a person or the app into a channel and tells the app, when it is there by then. False for one already there. */
export function letIn(world: World, channel: Channel, { user, inviter }: { user: string; inviter?: string }): boolean {
  if (!join(world, channel, user)) return false;
  if (!hasBot(channel)) return true;
  void deliverEvent(world, 'member_joined_channel', {
    ...about(world, channel, user),
    type: 'member_joined_channel',
    ...(inviter === undefined ? {} : { inviter }),
  });
  return true;
}

/** Lets somebody out again; the app itself hears of it as `channel_left`. False for one who was not there. */
export function letOut(world: World, channel: Channel, { user, actor }: { user: string; actor: string }): boolean {
  if (!leave(world, channel, user)) return false;
  if (user === BOT_USER) {
    const left = { type: 'channel_left', channel: channel.id, actor_id: actor, event_ts: world.clock.ts() };
    void deliverEvent(world, 'channel_left', left);
  } else if (hasBot(channel)) {
    void deliverEvent(world, 'member_left_channel', { ...about(world, channel, user), type: 'member_left_channel' });
  }
  return true;
}

function about(world: World, channel: Channel, user: string) {
  return { user, channel: channel.id, channel_type: 'C', team: teamOf(world, user), event_ts: world.clock.ts() };
}
