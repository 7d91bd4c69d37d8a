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
}

/** One place where it is written who somebody is. */
export type Source = (user: string) => Promise<Partial<Person>>;

/** Joins the sources: every role any of them gives; of the rest, what the first one says. */
export function peopleFrom(...sources: Source[]): People {
  return {
    async of(user) {
      const found = await Promise.all(sources.map((source) => source(user)));
      const roles = [...new Set(found.flatMap((one) => one.roles ?? []))];
      return { ...Object.assign({}, ...found.toReversed()), roles };
    },
  };
}
