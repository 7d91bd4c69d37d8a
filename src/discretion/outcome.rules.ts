import { type Divided, type Graded, gradedRange, openRange, reducedRange } from './grade.rules.ts';
import { limitationOf } from './limitation.rules.ts';
import { shown } from './span.ts';
import type { Statutory } from './statutory.rules.ts';
import type { Basis, CaseInput, Outcome, Verdict } from './types.ts';
import { EXEMPTING, type Hit, hitsOf, REDUCING, type Weighed, weigh, withEffect } from './weigh.rules.ts';

/** The outcome with these circumstances. Pure: turning one of them is calling it again. */
export function outcomeOf(
  { input, basis, statutory }: { input: CaseInput; basis: Basis; statutory: Statutory },
  facts: ReadonlySet<string>,
): Outcome {
  const hits = hitsOf(facts, basis.sets, basis.pack);
  const weighed = weigh(hits, basis.pack);
  const pack = dividedBy(basis, input.row);
  const main = rangeFor(statutory, weighed.grade, pack);
  const reduces = weighed.grade !== 'reduced' && withEffect(hits, REDUCING).length > 0;
  const exempting = withEffect(hits, EXEMPTING);
  return {
    verdict: verdictOf(limitationOf(input, facts, basis.sets)?.state === 'past', exempting),
    exempting,
    grade: weighed.grade,
    ...spanOf(main),
    ...(reduces && { reduced: spanOf(reducedRange(statutory, pack)) }),
  };
}

export function dividedBy({ pack, power }: Basis, row: number): Divided {
  return { pack, divides: pack.penalties.includes(power.penalties[row]?.type ?? '') };
}

function rangeFor(statutory: Statutory, grade: Weighed['grade'], pack: Divided): Graded {
  if (grade === 'weigh') return { interval: openRange(statutory, pack) };
  return grade === 'reduced' ? reducedRange(statutory, pack) : gradedRange(statutory, grade, pack);
}

function verdictOf(expired: boolean, exempting: Hit[]): Verdict {
  if (expired) return 'expired';
  if (exempting.some(({ effect }) => effect === 'mustNot')) return 'mustNot';
  return exempting.length > 0 ? 'mayNot' : 'due';
}

function spanOf({ interval, band }: Graded): Pick<Outcome, 'span' | 'band'> {
  return { ...(interval && { span: shown(interval) }), ...(band && { band }) };
}
