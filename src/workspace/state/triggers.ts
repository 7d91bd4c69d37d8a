import { randomInt } from 'node:crypto';
import { refuse } from '../api/refusal.ts';
import type { Trigger, World } from '../types.ts';
import { newSecret } from './ids.ts';

const LIFETIME_MS = 3000;

/** A fresh trigger id for one interaction of one person: good for 3 seconds, once. */
export function newTrigger(world: World, person: string, viewId?: string): string {
  const id = `${randomInt(1e9, 1e10)}.${randomInt(1e9, 1e10)}.${newSecret(16)}`;
  const expires = world.clock.now().getTime() + LIFETIME_MS;
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
