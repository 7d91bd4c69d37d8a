import type { Penalty } from '../knowledge/types.ts';
import { exact } from './exact.ts';
import { hearingOf } from './hearing.rules.ts';
import { limitationOf } from './limitation.rules.ts';
import { dividedBy, outcomeOf } from './outcome.rules.ts';
import { type Interval, type Span, shown } from './span.ts';
import { type Statutory, statutoryRange } from './statutory.rules.ts';
import { togglesOf } from './toggles.rules.ts';
import type { Assessment, Basis, CaseInput, Outcome, Stop } from './types.ts';
import { circumstancesOf, contradiction, hitsOf, weigh, withEffect } from './weigh.rules.ts';

/**
 * Weighs one case. Pure: the same input and basis give the same result, to the byte. What cannot be computed, and what
 * would lie outside the law, comes back as a `Stop`.
 */
export function assess(input: CaseInput, basis: Basis): Assessment | Stop {
  const penalty = basis.power.penalties[input.row];
  const stop = stopBefore(input, basis);
  if (stop) return stop;
  if (!penalty) return { problem: 'noSuchRow' };
  const statutory = statutoryRange(penalty, input);
  if (typeof statutory === 'string') return { problem: statutory, penalty };
  const outcome = outcomeOf({ input, basis, statutory }, new Set(input.facts));
  const outside = outsideLaw(input, statutory, outcome);
  return outside ?? assessment({ input, basis, penalty, statutory, outcome });
}

function stopBefore({ actEnd, found, decided, facts }: CaseInput, { pack, law, sets }: Basis): Stop | undefined {
  if (pack.toFill) return { problem: 'packToFill' };
  if (found < actEnd) return { problem: 'foundBeforeAct' };
  if (decided !== undefined && decided < found) return { problem: 'decidedBeforeFound' };
  if (law.state === 'before' || law.state === 'after') return { problem: 'lawNotOfDay', law };
  const pair = contradiction(new Set(facts), circumstancesOf(sets, pack));
  return pair && { problem: 'contradiction', names: [pair[0].name, pair[1].name], id: pair[1].id };
}

/** Above the law's upper limit always; below its lower one unless a circumstance allows 减轻. */
function outsideLaw({ proposed }: CaseInput, { interval, unit }: Statutory, outcome: Outcome): Stop | undefined {
  if (proposed === undefined) return undefined;
  const value = exact(proposed);
  const below = isBelow(value, interval);
  const allowed = below && (outcome.reduced !== undefined || outcome.grade === 'reduced') && value > 0n;
  if (allowed || !(below || value > interval.high)) return undefined;
  return { problem: 'outsideLaw', proposed, statutory: shown(interval), unit, below };
}

function isBelow(value: bigint, { low, lowIn }: Interval): boolean {
  return value < low || (value === low && !lowIn);
}

interface Computed {
  input: CaseInput;
  basis: Basis;
  penalty: Penalty;
  statutory: Statutory;
  outcome: Outcome;
}

function assessment(computed: Computed): Assessment {
  const { input, basis, penalty, statutory, outcome } = computed;
  const { power, pack, law, sets } = basis;
  const facts = new Set(input.facts);
  const hits = hitsOf(facts, sets, pack);
  const { grade, mitigating, aggravating, several } = weigh(hits, pack);
  const limitation = limitationOf(input, facts, sets);
  const { interval, ...rest } = statutory;
  return {
    input,
    title: power.title,
    field: power.field,
    ...(power.hearing && { hearingNote: power.hearing }),
    others: power.penalties.filter((_, at) => at !== input.row),
    ...(power.marks.statusWarning && { statusWarning: power.marks.statusWarning }),
    penalty,
    law,
    pack: { id: pack.id, name: pack.name, document: pack.document, unverified: pack.unverified },
    ownField: pack.fields.includes(power.field),
    divides: dividedBy(basis, input.row).divides,
    statutory: { ...shown(interval), ...rest },
    outcome,
    ...(limitation && { limitation }),
    ...(several && { several }),
    ...(grade === 'weigh' && pack.conflict && { conflict: pack.conflict }),
    mitigating,
    aggravating,
    hearing: hearingOf(penalty, basis, outcome),
    review: withEffect(hits, ['review']),
    collective: withEffect(hits, ['collective']),
    ...(input.proposed && { proposed: { value: input.proposed, place: placeOf(input.proposed, interval, outcome) } }),
    toggles: togglesOf(computed),
    unverified: [...power.marks.unverified, ...sets.flatMap((set) => set.unverified)],
  };
}

function placeOf(proposed: string, statutory: Interval, { span, grade }: Outcome): 'inside' | 'departs' | 'reduced' {
  const value = exact(proposed);
  if (isBelow(value, statutory)) return 'reduced';
  return span && grade !== 'reduced' && isIn(value, span) ? 'inside' : 'departs';
}

function isIn(value: bigint, { low, high, lowIn, highIn }: Span): boolean {
  const [from, to] = [exact(low), exact(high)];
  return (lowIn ? value >= from : value > from) && (highIn ? value <= to : value < to);
}
