import type { ClockRule, EventLink, Procedure } from '../knowledge/types.ts';
import type { Start } from './clock.rules.ts';
import type { Computed } from './limits.rules.ts';
import { type EventLimits, eventsOf, type ProcedureLimit } from './timetable.rules.ts';

/** A limit of a procedure with its dates. */
export interface Reached {
  procedure: Procedure;
  event: string;
  limit: ProcedureLimit;
  computed: Computed;
}

/** What follows when a limit is used up to its last day. */
export interface Following extends Reached {
  /** The limit before it, and its last day (ISO, or a moment of Shanghai). */
  after: { what: string; due: string };
}

export interface Chaining {
  procedures: Procedure[];
  clock: ClockRule[];
  compute: (rule: ClockRule, start: Start) => Computed;
}

/** Longer than any way through a procedure; so no circle in the clerk's links is walked for ever. */
const STEPS = 8;

/** The limits of an event, and of the events that are the same by the clerk's links (起算也是), all from one start. */
export function startedBy(events: EventLimits[], procedure: Procedure, start: Start, chaining: Chaining): Reached[] {
  const own = events.map((one) => ({ procedure, ...one }));
  const same = events.flatMap(({ limits }) =>
    limits.flatMap(({ alsoStarts }) => linked(alsoStarts, procedure, chaining)),
  );
  return [...own, ...same].flatMap(({ procedure: of, event, limits }) =>
    limits.map((limit) => ({ procedure: of, event, limit, computed: chaining.compute(limit.rule, start) })),
  );
}

/**
 * What follows by the clerk's links (完成即) if every limit before it is used up to its last day. A link into another
 * procedure is followed one step, not further.
 */
export function followingFrom(first: Reached[], chaining: Chaining): Following[] {
  const home = first[0]?.procedure.id;
  const found: Following[] = [];
  let from: Reached[] = first;
  for (let step = 0; step < STEPS && from.length > 0; step += 1) {
    const next = from
      .filter(({ procedure }) => procedure.id === home)
      .flatMap((one) => nextOf(one, chaining))
      .filter((one) => !found.some((before) => isSame(before, one)));
    found.push(...next);
    from = next;
  }
  return found;
}

function nextOf({ procedure, limit, computed }: Reached, chaining: Chaining): Following[] {
  const due = computed.dates?.rolled;
  if (due === undefined) return [];
  const start: Start = due.includes('T') ? { day: due.slice(0, 10), moment: new Date(due) } : { day: due };
  const after = { what: limit.rule.what, due };
  return linked(limit.completes, procedure, chaining).flatMap((one) =>
    startedBy([one], one.procedure, start, chaining).map((reached) => ({ ...reached, after })),
  );
}

function linked(
  links: EventLink[],
  procedure: Procedure,
  { procedures, clock }: Chaining,
): (EventLimits & { procedure: Procedure })[] {
  return links.flatMap((link) => {
    const target = link.procedure ? procedures.find(({ id }) => id === link.procedure) : procedure;
    const limits = target && eventsOf(target, clock).find(({ event }) => event === link.event);
    return target && limits ? [{ procedure: target, ...limits }] : [];
  });
}

function isSame(a: Following, b: Following): boolean {
  return (
    a.limit.rule.n === b.limit.rule.n &&
    a.limit.rule.what === b.limit.rule.what &&
    a.event === b.event &&
    a.after.due === b.after.due
  );
}
