import type { ResponseUrl, World } from '../types.ts';
import { newSecret, TEAM } from './ids.ts';

const LIFETIME_MS = 30 * 60_000;
const USES = 5;

/** A response URL for one interaction: five uses within thirty minutes. */
export function newResponseUrl(world: World, about: Omit<ResponseUrl, 'uses' | 'expires'>): string {
  const id = newSecret();
  const now = world.clock.now().getTime();
  for (const [old, { expires }] of world.responses) {
    if (expires >= now) break;
    world.store.remove('response', old);
    world.responses.delete(old);
  }
  keep(world, id, { ...about, uses: 0, expires: now + LIFETIME_MS });
  return `${world.url}/respond/${TEAM}/${id}`;
}

/** Counts one use; `used_url` or `expired_url` when there is none left. */
export function takeResponseUrl(world: World, id: string): ResponseUrl | 'used_url' | 'expired_url' {
  const found = world.responses.get(id);
  if (found === undefined || world.clock.now().getTime() > found.expires) return 'expired_url';
  if (found.uses >= USES) return 'used_url';
  const used = { ...found, uses: found.uses + 1 };
  keep(world, id, used);
  return used;
}

function keep(world: World, id: string, url: ResponseUrl): void {
  world.store.write('response', id, [id, url]);
  world.responses.set(id, url);
}
