import type { Source } from './person.ts';
import { isRole } from './roles.ts';

/** Members of each user group by its handle. */
export type GroupDirectory = () => Promise<Map<string, string[]>>;

const FRESH_MS = 60_000;
/** After a failed look-up, during which nobody has a role. */
const SOON_MS = 5_000;

/**
 * Roles and departments from the workspace's user groups (handle by role or department code), looked up at most once a
 * minute; when the look-up fails nobody gains a role.
 */
export function fromGroups(groups: Record<string, string>, directory: GroupDirectory, clock: () => Date): Source {
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

  const source: Source = async (user) => {
    await refresh();
    const inside = Object.keys(groups).filter((name) => known.get(groups[name] ?? '')?.includes(user));
    const department = inside.find((name) => !isRole(name));
    return { roles: inside.filter(isRole), ...(department && { department }) };
  };
  source.everyone = async () => {
    await refresh();
    return Object.values(groups).flatMap((handle) => known.get(handle) ?? []);
  };
  return source;
}
