import { channelOf } from '../state/channels.ts';
import type { Json, World } from '../types.ts';
import { PER_MINUTE, TIERS } from './tiers.ts';

interface Rule {
  /** Whose calls are counted together. */
  key: string;
  /** Calls that may come at once after a quiet time. */
  burst: number;
  perSecond: number;
}

/** A minute's worth of a tier may come at once; of messages in one channel, as many as Slack was seen to let through. */
const POSTING = { burst: 10, perSecond: 1 };
/** Slack's numbers are the least it grants; a single call a minute is never all. */
const LEAST_BURST = 5;

/** Counts one call of a method; the whole seconds to wait when there have been too many, undefined otherwise. */
export function secondsToWait(world: World, method: string, args: Json): number | undefined {
  const rule = world.allowances === undefined ? undefined : ruleOf(world, method, args);
  if (world.allowances === undefined || rule === undefined) return undefined;
  const now = world.clock.now().getTime();
  const before = world.allowances.get(rule.key) ?? { left: rule.burst, at: now };
  const grown = before.left + (Math.max(0, now - before.at) / 1000) * rule.perSecond;
  const left = Math.min(rule.burst, grown);
  const allowed = left >= 1;
  world.allowances.set(rule.key, { left: allowed ? left - 1 : left, at: now });
  return allowed ? undefined : Math.ceil((1 - left) / rule.perSecond);
}

function ruleOf(world: World, method: string, args: Json): Rule | undefined {
  const tier = Object.hasOwn(TIERS, method) ? TIERS[method] : undefined;
  if (tier === undefined || tier === 'none') return undefined;
  if (tier === 'posting') {
    const channel = channelOf(world, args.channel)?.id ?? '';
    return { key: `${method} ${channel}`, ...POSTING };
  }
  const perMinute = PER_MINUTE[tier];
  return { key: method, burst: Math.max(LEAST_BURST, perMinute), perSecond: perMinute / 60 };
}
