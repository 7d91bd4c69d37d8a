import { readDayType } from '../knowledge/day-types.grammar.ts';
import type { Citation, ClockRule, EventLink, Limit, Procedure, Step } from '../knowledge/types.ts';
import { bareEvent, caseOf, isBackward, isExtension } from './events.grammar.ts';

/** The limits of a procedure that one event starts. */
export interface EventLimits {
  /** As the clerk wrote it: 立案之日. */
  event: string;
  limits: ProcedureLimit[];
}

export interface ProcedureLimit {
  /** Place of the step in the procedure, from 0. */
  at: number;
  step: Step;
  /** As a rule of the clock, with what the law's own entry says of it where there is one. */
  rule: ClockRule;
  /** 不得超过, 届满后 … as the procedure says it. */
  kind: string;
  /** What the law's own entry says has to be done; absent where there is none. */
  detail?: string;
  /** On what condition the law's own entry lets it be extended. */
  ground?: string;
  /** What has happened once it is done, and other names of the event that starts it. */
  completes: EventLink[];
  alsoStarts: EventLink[];
}

/** Every event that starts a limit in this procedure, in order, with its limits; an extension is kept with what it extends. */
export function eventsOf(procedure: Procedure, clock: ClockRule[]): EventLimits[] {
  const events = new Map<string, ProcedureLimit[]>();
  for (const [at, step] of procedure.steps.entries()) {
    const before: ProcedureLimit[] = [];
    for (const limit of step.limits) {
      const extended = isExtension(limit.rule) ? extendedBy(limit, before) : undefined;
      if (extended) {
        extended.rule = withExtension(extended, limit);
        continue;
      }
      const read = { at, step, ...readLimit(limit, step, clock) };
      before.push(read);
      events.set(limit.countedFrom, [...(events.get(limit.countedFrom) ?? []), read]);
    }
  }
  return [...events].map(([event, limits]) => ({ event, limits }));
}

function readLimit(limit: Limit, step: Step, clock: ClockRule[]): Omit<ProcedureLimit, 'at' | 'step'> {
  const { completes = [], alsoStarts = [], rule: kind } = limit;
  const own = ownEntry(limit, step, clock);
  const [detail, ground] = [own?.what, own?.extension?.condition];
  return {
    rule: ruleOf(limit, step, clock),
    kind,
    ...(detail && { detail }),
    ...(ground && { ground }),
    completes,
    alsoStarts,
  };
}

/** The events these words name: the same words, or else all that contain them. */
export function eventsNamed(events: EventLimits[], words: string): EventLimits[] {
  const wanted = bareEvent(words);
  if (wanted === '') return [];
  const same = events.filter(({ event }) => event === words.trim() || bareEvent(event) === wanted);
  if (same.length > 0) return same;
  return events.filter(({ event }) => event.includes(wanted) || wanted.includes(bareEvent(event)));
}

/** The limit of the same step that an extension names by the case in its brackets, else the one just before it. */
function extendedBy({ countedFrom }: Limit, before: ProcedureLimit[]): ProcedureLimit | undefined {
  const named = before.find(({ rule }) => caseOf(rule.event) !== '' && countedFrom.includes(caseOf(rule.event)));
  return named ?? before.at(-1);
}

function ruleOf(limit: Limit, step: Step, clock: ClockRule[]): ClockRule {
  const dayType = readDayType(limit.dayType) ?? 'calendar';
  const own = ownEntry(limit, step, clock) ?? commonEntry(limit, step, clock);
  const [first] = step.basis;
  const backward = isBackward(limit.rule);
  const shown = { n: limit.n, dayType, backward, event: limit.countedFrom, what: step.name };
  if (own) {
    const { extension: _, ...rest } = own;
    return { ...rest, ...shown };
  }
  if (!first) throw new Error(`a limit of the step ${step.name} rests on no article`);
  return { ...first, version: first.version ?? '', dayTypeBasis: limit.dayType, fixed: false, ...shown };
}

/** The law's own entry of a limit: the only one of this length in its articles, or the one from the same event. */
function ownEntry(limit: Limit, step: Step, clock: ClockRule[]): ClockRule | undefined {
  const all = entriesFor(limit, step, clock);
  if (all.length === 1) return all[0];
  const wanted = bareEvent(limit.countedFrom);
  return all.find(({ event }) => bareEvent(event) === wanted) ?? all.find(({ event }) => event.includes(wanted));
}

/** Where it is not clear which of several entries is meant, what they have in common: how the law counts. */
function commonEntry(limit: Limit, step: Step, clock: ClockRule[]): ClockRule | undefined {
  const [first] = entriesFor(limit, step, clock);
  if (!first) return undefined;
  const { notCounted: _, unverified: __, ...common } = first;
  return common;
}

function entriesFor(limit: Limit, { basis }: Step, clock: ClockRule[]): ClockRule[] {
  const dayType = readDayType(limit.dayType) ?? 'calendar';
  return basis.flatMap((citation) => entryAt(citation, limit.n, clock)).filter((rule) => rule.dayType === dayType);
}

function entryAt({ instrument, article, suffix }: Citation, n: number, clock: ClockRule[]): ClockRule[] {
  return clock.filter(
    (rule) => rule.instrument === instrument && rule.article === article && rule.suffix === suffix && rule.n === n,
  );
}

function withExtension({ rule, ground }: ProcedureLimit, { n, dayType, countedFrom }: Limit): ClockRule {
  const kind = readDayType(dayType) ?? rule.dayType;
  return { ...rule, extension: { n, dayType: kind, condition: ground || caseOf(countedFrom) || countedFrom } };
}
