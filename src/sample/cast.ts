import type { Role } from '../people/index.ts';
import type { Asker } from '../slack/feature.ts';
import { madeUpId, posts } from '../slack/kit/made-up.copy.ts';
import { copy } from './copy.ts';

/** Who acts: a made-up person of the department, or one of the people of the local workspace. */
export type Actor = Pick<Asker, 'user' | 'roles' | 'department'>;

/** User ids of the local workspace by role; empty in an office's own. */
export type Cast = Partial<Record<Role, string>>;

/** By the last sign of their ids; the others are officers. */
const ROLES: Record<string, Role> = { 6: 'contact', 7: 'head', 8: 'supervisor' };
const OFFICER = '5';
/** The department of the local workspace's officer and contact. */
const HOME = 'UM';

/** Whoever has this post in a department. Throws an Error with one sentence for a post that there is not. */
export function actorOf(post: string, department: string, cast: Cast): Actor {
  const id = madeUpId(department, post);
  if (!id) throw new Error(copy.noPost(post, Object.values(posts).join('、')));
  const sign = id.slice(-1);
  const role = ROLES[sign] ?? 'officer';
  const known = role === 'supervisor' || (department === HOME && (role !== 'officer' || sign === OFFICER));
  const user = (known && cast[role]) || id;
  return { user, roles: [role], ...(department && role !== 'supervisor' && { department }) };
}
