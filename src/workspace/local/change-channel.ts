import { setArchived } from '../deliver/channel-events.ts';
import { channelById } from '../state/channels.ts';
import type { Json, World } from '../types.ts';

/** `{ id, archived }`: a person archives a channel or opens it again; the wrong field, or undefined. */
export function changeChannel(world: World, { id, archived, as = world.people[0]?.id }: Json): string | undefined {
  const channel = channelById(world, id);
  if (channel === undefined || channel.kind === 'im') return 'id';
  if (typeof archived !== 'boolean') return 'archived';
  if (!world.people.some((person) => person.id === as)) return 'as';
  setArchived(world, channel, { by: String(as), archived });
  return undefined;
}
