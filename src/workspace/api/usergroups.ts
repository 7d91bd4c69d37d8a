import { refuse } from '../refusal.ts';
import { TEAM } from '../state/ids.ts';
import { isTrue, need } from './arguments.ts';
import type { Method } from './method.ts';

export const usergroupMethods: Record<string, Method> = {
  'usergroups.list': (world, args) => ({
    usergroups: world.groups.map(({ id, handle, name, users }) => ({
      ...{ id, handle, name, team_id: TEAM, is_usergroup: true, description: '', is_external: false },
      ...{ date_create: 0, date_update: 0, date_delete: 0, user_count: users.length },
      ...(isTrue(args.include_users) ? { users } : {}),
    })),
  }),
  'usergroups.users.list': (world, args) => {
    const group = world.groups.find(({ id }) => id === need(args, 'usergroup').usergroup);
    return group === undefined ? refuse('no_such_subteam') : { users: group.users };
  },
};
