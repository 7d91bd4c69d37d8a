import { changeGroup } from '../deliver/group-events.ts';
import { personById } from '../state/channels.ts';
import type { Json, World } from '../types.ts';

/** `{ id, add?, remove? }`: people put into a user group by its administrator, or out of it; the wrong field, or undefined. */
export function changeMembers(world: World, { id, add = [], remove = [] }: Json): string | undefined {
  const group = world.groups.find((one) => one.id === id || one.handle === id);
  if (group === undefined) return 'id';
  if (!arePeople(world, add)) return 'add';
  if (!arePeople(world, remove)) return 'remove';
  const users = new Set(group.users.filter((user) => !remove.includes(user)));
  for (const user of add) users.add(user);
  changeGroup(world, group, { ...group, users: [...users] });
  return undefined;
}

function arePeople(world: World, given: unknown): given is string[] {
  return Array.isArray(given) && given.every((user) => personById(world, user) !== undefined);
}
