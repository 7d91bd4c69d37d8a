import { copy } from '../copy.ts';
import type { Channel } from '../protocol.ts';
import { teamOf } from '../state/accounts.ts';
import { hasBot } from '../state/channels.ts';
import { BOT_USER, TEAM } from '../state/ids.ts';
import { join, leave, saveChannel } from '../state/membership.ts';
import { addMessage } from '../state/messages.ts';
import type { World } from '../types.ts';
import { deliverEvent } from './event.ts';
import { messagePosted } from './message-events.ts';

/** Lets a person or the app into a channel and tells the app, when it is there by then. False for one already there. */
export function letIn(world: World, channel: Channel, { user, inviter }: { user: string; inviter?: string }): boolean {
  if (!join(world, channel, user)) return false;
  const invited = inviter === undefined ? {} : { inviter };
  const text = copy.joined(`<@${user}>`);
  post(world, channel, { user, subtype: 'channel_join', text, ...invited });
  if (!hasBot(channel)) return true;
  const event = { ...about(world, channel, user), type: 'member_joined_channel', ...invited };
  void deliverEvent(world, 'member_joined_channel', event);
  return true;
}

/** Lets somebody out again; the app itself hears of it as `channel_left`. False for one who was not there. */
export function letOut(world: World, channel: Channel, { user, actor }: { user: string; actor: string }): boolean {
  if (!leave(world, channel, user)) return false;
  post(world, channel, { user, subtype: 'channel_leave', text: copy.left(`<@${user}>`) });
  if (user === BOT_USER) {
    const left = { type: 'channel_left', channel: channel.id, actor_id: actor, event_ts: world.clock.ts() };
    void deliverEvent(world, 'channel_left', left);
  } else if (hasBot(channel)) {
    void deliverEvent(world, 'member_left_channel', { ...about(world, channel, user), type: 'member_left_channel' });
  }
  return true;
}

/**
 * Archives a channel, which puts the app out of it, or opens it again, which does not let the app back in; tells the
 * app of either. False when it was so already.
 */
export function setArchived(world: World, channel: Channel, { by, archived }: { by: string; archived: boolean }) {
  if ((channel.archived === true) === archived) return false;
  if (archived) {
    channel.archived = true;
    channel.members = channel.members.filter((member) => member !== BOT_USER);
  } else delete channel.archived;
  saveChannel(world, channel);
  const type = archived ? 'channel_archive' : 'channel_unarchive';
  void deliverEvent(world, type, { type, channel: channel.id, user: by, event_ts: world.clock.ts() });
  return true;
}

interface Notice {
  user: string;
  subtype: 'channel_join' | 'channel_leave';
  text: string;
  inviter?: string;
}

/** The line in the channel that says who came or went. */
function post(world: World, channel: Channel, notice: Notice): void {
  const message = { type: 'message' as const, channel: channel.id, team: TEAM, ts: world.clock.ts(), ...notice };
  addMessage(world, message);
  void messagePosted(world, message);
}

function about(world: World, channel: Channel, user: string) {
  return { user, channel: channel.id, channel_type: 'C', team: teamOf(world, user), event_ts: world.clock.ts() };
}
