import type { Role } from './roles.ts';

/** What somebody may do, and for whom. Nobody has a role unless an administrator, a user group or a file says so. */
export interface Person {
  roles: Role[];
  /** Code of the department, like UM. */
  department?: string;
  unit?: string;
  post?: string;
}

export interface People {
  of(user: string): Promise<Person>;
  /** Everybody who has this role for this department, in order of their ids. */
  having(role: Role, department: string): Promise<string[]>;
}

/** One place where it is written who somebody is. */
export interface Source {
  (user: string): Promise<Partial<Person>>;
  /** Everybody it says something of. */
  everyone?: () => Promise<string[]>;
}

/** Joins the sources: every role any of them gives; of the rest, what the first one says. */
export function peopleFrom(...sources: Source[]): People {
  const of = async (user: string): Promise<Person> => {
    const found = await Promise.all(sources.map((source) => source(user)));
    const roles = [...new Set(found.flatMap((one) => one.roles ?? []))];
    return { ...Object.assign({}, ...found.toReversed()), roles };
  };
  return {
    of,
    async having(role, department) {
      const named = await Promise.all(sources.map(({ everyone }) => everyone?.() ?? []));
      const users = [...new Set(named.flat())].sort();
      const people = await Promise.all(users.map(of));
      return users.filter((_, at) => people[at]?.department === department && people[at]?.roles.includes(role));
    },
  };
}
