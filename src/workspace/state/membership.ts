import type { Channel } from '../protocol.ts';
import type { World } from '../types.ts';

/** Keeps a channel that was changed and lets the windows of everyone concerned look again. */
export function saveChannel(world: World, channel: Channel, concerned: string[] = []): void {
  world.store.write('channel', channel.id, channel);
  world.stream.tell([...channel.members, ...concerned], { type: 'channels' });
}

export function addChannel(world: World, channel: Channel): void {
  world.channels.push(channel);
  world.messages.set(channel.id, []);
  saveChannel(world, channel);
}

/** Whether the person was not there before. */
export function join(world: World, channel: Channel, person: string): boolean {
  if (channel.members.includes(person)) return false;
  channel.members.push(person);
  saveChannel(world, channel);
  return true;
}

/** Whether the person was there before. */
export function leave(world: World, channel: Channel, person: string): boolean {
  const at = channel.members.indexOf(person);
  if (at < 0) return false;
  channel.members.splice(at, 1);
  saveChannel(world, channel, [person]);
  return true;
}
