export type Role = 'officer' | 'contact' | 'supervisor';

/** Who may do what. Nobody has a role unless a user group says so. */
export interface People {
  rolesOf(user: string): Promise<Role[]>;
}

/** Members of each user group by its handle. */
export type GroupDirectory = () => Promise<Map<string, string[]>>;

const FRESH_MS = 60_000;
/** After a failed look-up, during which nobody has a role. */
const SOON_MS = 5_000;

/** Roles from the workspace's user groups, looked up at most once a minute; when the look-up fails nobody gains a role. */
export function peopleFromGroups(groups: Record<Role, string>, directory: GroupDirectory, clock: () => Date): People {
  let known: Map<string, string[]> = new Map();
  let until = 0;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const found = await directory().catch(() => undefined);
    known = found ?? new Map();
    until = clock().getTime() + (found ? FRESH_MS : SOON_MS);
  }

  async function refresh(): Promise<void> {
    if (clock().getTime() < until) return;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    await asking;
  }

  return {
    async rolesOf(user) {
      await refresh();
      const roles = Object.entries(groups) as [Role, string][];
      return roles.filter(([, handle]) => known.get(handle)?.includes(user)).map(([role]) => role);
    },
  };
}
