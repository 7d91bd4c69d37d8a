import { inForceOn } from '../../knowledge/timeline.ts';
import type { Citation } from '../../knowledge/types.ts';
import { cite, type Sources } from '../compose/cite.ts';
import type { Cited, TwoDays } from '../types.ts';
import { RULE_AFTER, RULES } from './copy.ts';
import { pairOf } from './pairs.ts';

/** What a penalty rests on, seen from two days; undefined where it rests on nothing that is known. */
export function onTwoDays(
  basis: Citation[],
  { by, later, month }: { by: Sources; later: Sources; month?: true },
): TwoDays | undefined {
  if (basis.length === 0) return undefined;
  const beforeRule = later.day < RULE_AFTER;
  return {
    decision: later.day,
    ...(month && { month }),
    pairs: basis.map((citation) => pairOf(citation, by, later)),
    rule: ruleOn(later),
    ...(beforeRule && { beforeRule: true as const }),
  };
}

/** The provision that says which of two texts applies, in the edition in force on the day; else the first of art. 37. */
function ruleOn(sources: Sources): Cited {
  const current = RULES.find(
    ({ instrument, version }) => inForceOn(sources.editions(instrument), sources.day)?.adopted === version,
  );
  return cite(current ?? (RULES[0] as Citation), sources);
}
