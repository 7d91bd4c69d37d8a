import { shanghaiMoment } from '../knowledge/day.ts';
import type { Services } from '../services.ts';
import { Refusal } from '../slack/refusal.ts';
import { copy } from './copy.ts';
import { type Memory, memoryOf } from './memory.ts';
import { vaultOf } from './vault-of.ts';

const MINUTE_MS = 60_000;

/** Refuses, with the time from which on it may be tried again, what comes too often of one person or of all together. */
export function slowDown(what: keyof Memory['limits'], user: string, services: Services): void {
  const { each, all } = memoryOf(vaultOf(services)).limits[what];
  const now = services.clock().getTime();
  const wait = each(user, now) || all('', now);
  if (wait === 0) return;
  const then = new Date(now + wait + MINUTE_MS);
  throw new Refusal(copy.later(shanghaiMoment(then).slice(11, 16)));
}
