import type { ResponseUrl, World } from '../types.ts';
import { newSecret, TEAM } from './ids.ts';

const LIFETIME_MS = 30 * 60_000;
const USES = 5;

/** A response URL for one interaction: five uses within thirty minutes. */
export function newResponseUrl(world: World, about: Omit<ResponseUrl, 'uses' | 'expires'>): string {
  const id = newSecret();
  const now = world.clock.now().getTime();
  for (const [old, { expires }] of world.responses) if (expires < now) world.responses.delete(old);
  world.responses.set(id, { ...about, uses: 0, expires: now + LIFETIME_MS });
  return `${world.url}/respond/${TEAM}/${id}`;
}

/** Counts one use; `used_url` or `expired_url` when there is none left. */
export function takeResponseUrl(world: World, id: string): ResponseUrl | 'used_url' | 'expired_url' {
  const found = world.responses.get(id);
  if (found === undefined || world.clock.now().getTime() > found.expires) return 'expired_url';
  if (found.uses >= USES) return 'used_url';
  found.uses += 1;
  return found;
}
