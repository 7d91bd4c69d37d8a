import { refuse } from '../refusal.ts';
import { accountOf } from '../state/accounts.ts';
import { personById } from '../state/channels.ts';
import { isTrue, need, page } from './arguments.ts';
import type { Method } from './method.ts';
import { toUser } from './to-user.ts';

export const userMethods: Record<string, Method> = {
  'users.info': (world, args) => {
    const person = personById(world, need(args, 'user').user) ?? refuse('user_not_found');
    return { user: toUser(world, person, isTrue(args.include_locale)) };
  },
  'users.list': (world, args) => {
    const { items, response_metadata } = page([...world.people, world.bot], args);
    return {
      members: items.map((person) => toUser(world, person, isTrue(args.include_locale))),
      cache_ts: 0,
      response_metadata,
    };
  },
  'users.lookupByEmail': (world, args) => {
    const email = need(args, 'email').email.toLowerCase();
    const found = world.people.find(({ id }) => {
      const account = accountOf(world, id);
      return account.email === email && !account.deactivated;
    });
    return found === undefined ? refuse('users_not_found') : { user: toUser(world, found) };
  },
};
