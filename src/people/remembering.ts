import type { People } from './person.ts';

/** The same people, each asked for once: for one look at many things, after which roles may have changed. */
export function remembering(people: People): People {
  const persons = new Map<string, ReturnType<People['of']>>();
  const groups = new Map<string, ReturnType<People['having']>>();
  return {
    of: (user) => kept(persons, user, () => people.of(user)),
    having: (role, department) => kept(groups, `${role}:${department}`, () => people.having(role, department)),
  };
}

function kept<Value>(known: Map<string, Value>, key: string, ask: () => Value): Value {
  const value = known.get(key) ?? ask();
  known.set(key, value);
  return value;
}
