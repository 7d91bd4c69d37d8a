import { randomInt } from 'node:crypto';
import { refuse } from '../refusal.ts';
import type { Trigger, World } from '../types.ts';
import { newSecret } from './ids.ts';

const LIFETIME_MS = 3000;
/** How long an expired one is told from one that never was. */
const REMEMBERED_MS = 3_600_000;

/** A fresh trigger id for one interaction of one person: good for 3 seconds, once. */
export function newTrigger(world: World, person: string, viewId?: string): string {
  const id = `${randomInt(1e9, 1e10)}.${randomInt(1e9, 1e10)}.${newSecret(16)}`;
  const now = world.clock.now().getTime();
  for (const [old, { expires }] of world.triggers) {
    if (expires >= now - REMEMBERED_MS) break;
    world.triggers.delete(old);
  }
  const expires = now + LIFETIME_MS;
  world.triggers.set(id, { person, expires, used: false, ...(viewId === undefined ? {} : { viewId }) });
  return id;
}

/** Exchanges a trigger id; throws Slack's refusal when it is unknown, old or used. */
export function takeTrigger(world: World, id: unknown): Trigger {
  const trigger = world.triggers.get(String(id));
  if (trigger === undefined) return refuse('invalid_trigger_id');
  if (trigger.used) return refuse('exchanged_trigger_id');
  if (world.clock.now().getTime() > trigger.expires) return refuse('expired_trigger_id');
  trigger.used = true;
  return trigger;
}
