import type { Json, World } from '../types.ts';

/** Thirty years: the campaign of 2013 can be lived through again. */
const FARTHEST_MS = 30 * 366 * 86_400_000;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

export function clockOf(world: World): { now: string; offset_ms: number } {
  return { now: world.clock.now().toISOString(), offset_ms: world.clock.offset() };
}

/**
 * Moves the workspace's time: `{ at }` (ISO with its offset from UTC), `{ ms }` from now, or `{ reset: true }` to the real
 * time. Resolves when everything due on the way has run; the field that is wrong, or undefined.
 */
export async function setClock(world: World, given: Json): Promise<'at' | 'ms' | undefined> {
  const goal = goalOf(world, given);
  if (typeof goal === 'string') return goal;
  if (typeof given.ms === 'number') await world.clock.advance(given.ms);
  else await world.clock.setOffset(goal);
  const change = { type: 'clock' as const, offset_ms: world.clock.offset() };
  world.stream.tell(
    world.people.map(({ id }) => id),
    change,
  );
  return undefined;
}

/** The distance from real time that is asked for; at most thirty years. */
function goalOf(world: World, { at, ms, reset }: Json): number | 'at' | 'ms' {
  if (reset === true) return 0;
  if (ms !== undefined || at === undefined) {
    const goal = world.clock.offset() + Number(ms);
    return Number.isInteger(ms) && Math.abs(goal) <= FARTHEST_MS ? goal : 'ms';
  }
  const real = world.clock.now().getTime() - world.clock.offset();
  const goal = MOMENT.test(String(at)) ? Date.parse(String(at)) - real : Number.NaN;
  return Math.abs(goal) <= FARTHEST_MS ? goal : 'at';
}
