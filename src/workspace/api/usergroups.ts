import { changeGroup } from '../deliver/group-events.ts';
import { refuse } from '../refusal.ts';
import { personById } from '../state/channels.ts';
import { toGroup } from '../state/groups.ts';
import { newId } from '../state/ids.ts';
import type { Group, Json, World } from '../types.ts';
import { isTrue, need } from './arguments.ts';
import type { Method } from './method.ts';

export const usergroupMethods: Record<string, Method> = {
  'usergroups.list': (world, args) => {
    const shown = world.groups.filter(({ disabled }) => disabled === undefined || isTrue(args.include_disabled));
    return {
      usergroups: shown.map(toGroup).map(({ users, ...group }) => {
        return isTrue(args.include_users) ? { ...group, users } : group;
      }),
    };
  },

  'usergroups.users.list': (world, args) => {
    const group = groupArgument(world, args);
    if (group.disabled !== undefined && !isTrue(args.include_disabled)) return refuse('no_such_subteam');
    return { users: group.users };
  },

  'usergroups.create': (world, args) => {
    const { name } = need(args, 'name');
    const id = newId('S0');
    const handle = String(args.handle || id.toLowerCase());
    checkNames(world, { id, name, handle });
    const created = Math.floor(world.clock.now().getTime() / 1000);
    const group: Group = { id, name, handle, description: String(args.description ?? ''), users: [], created };
    return { usergroup: toGroup(changeGroup(world, undefined, group)) };
  },

  'usergroups.update': (world, args) => {
    const before = groupArgument(world, args);
    const given = Object.entries(args).filter(
      ([key, value]) => ['name', 'handle', 'description'].includes(key) && value,
    );
    const group: Group = { ...before, ...(Object.fromEntries(given) as Partial<Group>) };
    checkNames(world, group);
    return { usergroup: toGroup(changeGroup(world, before, group)) };
  },

  'usergroups.disable': (world, args) => {
    const before = groupArgument(world, args);
    const disabled = Math.floor(world.clock.now().getTime() / 1000);
    return { usergroup: toGroup(changeGroup(world, before, { ...before, disabled })) };
  },

  'usergroups.enable': (world, args) => {
    const before = groupArgument(world, args);
    const { disabled: _since, ...group } = before;
    return { usergroup: toGroup(changeGroup(world, before, group)) };
  },

  /** The whole list of members anew; Slack takes no empty one. */
  'usergroups.users.update': (world, args) => {
    const before = groupArgument(world, args);
    const users = need(args, 'users')
      .users.split(',')
      .map((user) => user.trim())
      .filter((user) => user !== '');
    if (users.length === 0) return refuse('no_users_provided');
    if (users.some((user) => personById(world, user) === undefined)) return refuse('invalid_users');
    return { usergroup: toGroup(changeGroup(world, before, { ...before, users: [...new Set(users)] })) };
  },
};

function groupArgument(world: World, args: Json): Group {
  const { usergroup } = need(args, 'usergroup');
  return world.groups.find(({ id }) => id === usergroup) ?? refuse('no_such_subteam');
}

function checkNames(world: World, wanted: Pick<Group, 'id' | 'name' | 'handle'>): void {
  const others = world.groups.filter(({ id }) => id !== wanted.id);
  if (others.some(({ name }) => name === wanted.name)) refuse('name_already_exists');
  if (others.some(({ handle }) => handle === wanted.handle)) refuse('handle_already_exists');
}
