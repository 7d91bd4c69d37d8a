import { saveGroup, toGroup } from '../state/groups.ts';
import { TEAM } from '../state/ids.ts';
import type { Group, World } from '../types.ts';
import { deliverEvent } from './event.ts';

/** Keeps a group with a change and tells the app: `subteam_created` or `subteam_updated`, and who came and went. */
export function changeGroup(world: World, before: Group | undefined, given: Group): Group {
  const seconds = Math.floor(world.clock.now().getTime() / 1000);
  const group = { ...given, updated: seconds };
  saveGroup(world, group);
  const type = before === undefined ? 'subteam_created' : 'subteam_updated';
  void deliverEvent(world, type, { type, subteam: toGroup(group), event_ts: world.clock.ts() });
  if (before !== undefined) tellMembers(world, before, group);
  return group;
}

function tellMembers(world: World, before: Group, group: Group): void {
  const added = group.users.filter((user) => !before.users.includes(user));
  const removed = before.users.filter((user) => !group.users.includes(user));
  if (added.length + removed.length === 0) return;
  void deliverEvent(world, 'subteam_members_changed', {
    type: 'subteam_members_changed',
    subteam_id: group.id,
    team_id: TEAM,
    date_previous_update: before.updated ?? 0,
    date_update: group.updated,
    added_users: added,
    added_users_count: added.length,
    removed_users: removed,
    removed_users_count: removed.length,
    event_ts: world.clock.ts(),
  });
}
