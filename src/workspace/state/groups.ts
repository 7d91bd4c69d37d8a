import type { Group, World } from '../types.ts';
import { BOT_USER, TEAM } from './ids.ts';

/** Keeps a user group as it now is; what it was changed at goes into the next events. */
export function saveGroup(world: World, group: Group): void {
  const at = world.groups.findIndex(({ id }) => id === group.id);
  if (at < 0) world.groups.push(group);
  else world.groups[at] = group;
  world.store.write('group', group.id, group);
}

/** Slack's user group object, with its members. */
export function toGroup(group: Group) {
  const { id, handle, name, users, description = '', created = 0, updated = 0, disabled } = group;
  return {
    ...{ id, team_id: TEAM, is_usergroup: true, is_subteam: true, name, description, handle, is_external: false },
    ...{ date_create: created, date_update: updated, date_delete: disabled ?? 0, auto_type: null },
    ...{ auto_provision: false, created_by: BOT_USER, updated_by: BOT_USER, deleted_by: disabled ? BOT_USER : null },
    prefs: { channels: [], groups: [] },
    users,
    user_count: users.length,
  };
}
