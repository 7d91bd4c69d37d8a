import type { Channel, Person } from '../protocol.ts';
import type { World } from '../types.ts';
import { BOT_USER } from './ids.ts';

export function channelById(world: World, id: unknown): Channel | undefined {
  return world.channels.find((channel) => channel.id === id);
}

/** What the API takes as a channel: an id, a name with or without #, or a person for their DM. */
export function channelOf(world: World, given: unknown): Channel | undefined {
  if (typeof given !== 'string') return undefined;
  const named = given.replace(/^#/, '');
  return (
    channelById(world, given) ??
    world.channels.find((channel) => channel.kind === 'channel' && channel.name === named) ??
    directWith(world, given)
  );
}

export function directWith(world: World, person: string): Channel | undefined {
  return world.channels.find((channel) => channel.kind === 'im' && channel.members[0] === person);
}

export function personById(world: World, id: unknown): Person | undefined {
  return [...world.people, world.bot].find((person) => person.id === id);
}

export function hasBot(channel: Channel): boolean {
  return channel.members.includes(BOT_USER);
}
