import { copy } from '../copy.ts';
import type { Where } from '../protocol.ts';
import { channelById } from '../state/channels.ts';
import { ephemeralAt, messageAt } from '../state/messages.ts';
import { toSlack } from '../state/slack-message.ts';
import { modalsOf } from '../state/views.ts';
import type { Json, OpenView, StoredView, World } from '../types.ts';

/** Where an element stands, as the app is told of it. */
export interface Place {
  /** Names the place among all of one person. */
  key: string;
  blocks: Json[];
  /** `container` and, by the kind of place, `channel`, `message`. */
  told: Json;
  ephemeral: boolean;
  open?: OpenView;
  /** Of the home tab. */
  view?: StoredView;
}

/** The message, modal or home tab a person names; a sentence when it is not there for them. */
export function placeOf(world: World, as: string, where: Where): Place | string {
  if ('ts' in where) return messagePlace(world, as, where);
  if ('view_id' in where) return modalPlace(world, as, where.view_id);
  const view = world.homes.get(as);
  if (view === undefined) return copy.noHome;
  return { key: 'home', blocks: view.blocks, told: inView(view.id), ephemeral: false, view };
}

function messagePlace(world: World, as: string, where: { channel: string; ts: string }): Place | string {
  const channel = channelById(world, where.channel);
  if (channel === undefined || !channel.members.includes(as)) return copy.unknownChannel;
  const own = ephemeralAt(world, channel.id, where.ts);
  const message = own?.only === as ? own : messageAt(world, channel.id, where.ts);
  if (message === undefined) return copy.unknownMessage;
  const { ts, thread_ts, only } = message;
  const ephemeral = only !== undefined;
  const inThread = thread_ts === undefined ? {} : { thread_ts };
  const container = { type: 'message', message_ts: ts, channel_id: channel.id, is_ephemeral: ephemeral, ...inThread };
  const told = {
    container,
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    // Slack does not keep ephemeral messages, so it cannot send them along.
    ...(ephemeral ? {} : { message: toSlack(world, message, true) }),
  };
  return { key: `${channel.id}:${ts}`, blocks: message.blocks ?? [], told, ephemeral };
}

function modalPlace(world: World, as: string, viewId: string): Place | string {
  const open = modalsOf(world, as).find(({ view }) => view.id === viewId);
  if (open === undefined) return copy.unknownView;
  return { key: viewId, blocks: open.view.blocks, told: inView(viewId), ephemeral: false, open };
}

function inView(view_id: string): Json {
  return { container: { type: 'view', view_id } };
}
