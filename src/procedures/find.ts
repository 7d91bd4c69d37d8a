import { articleLabel, type parsePlace, within } from '../knowledge/grammar.ts';
import { nearest } from '../knowledge/nearest.ts';
import type { Citation, ClockRule, Knowledge, YearlyRule } from '../knowledge/types.ts';
import { lookup } from './copy.ts';
import { lawsOf, shortNameOf } from './find-law.ts';
import { readPlace } from './start.grammar.ts';

type Known = Pick<Knowledge, 'clock' | 'yearly' | 'aliases' | 'instruments'>;
type Place = NonNullable<ReturnType<typeof parsePlace>>;

export interface RulesAt {
  limits: ClockRule[];
  yearly: YearlyRule[];
}

/**
 * The limits and the days of every year at a place of a law. 第一项 without a 款 finds the item wherever it stands; 第一款 also finds what stands in
 * an article that has one paragraph only. Throws one sentence when there is no such law, place or limit.
 */
export function rulesAt(known: Known, law: string, place: string): RulesAt {
  const short = shortNameOf(known, law);
  if (!lawsOf(known).includes(short)) throw new Error(noRules(short, known));
  const wanted = readPlace(place);
  if (!wanted) throw new Error(lookup.badPlace(place));
  const here = (rule: Citation) => rule.instrument === short && isAt(rule, wanted);
  const found = { limits: known.clock.filter(here), yearly: known.yearly.filter(here) };
  if (found.limits.length + found.yearly.length > 0) return found;
  throw new Error(lookup.noArticle(short, `${articleLabel(wanted)}${within({ instrument: short, ...wanted })}`));
}

/** A law we know of may have no time limits, or none read yet; another may be written wrongly. */
function noRules(short: string, known: Known): string {
  if (known.instruments.some((one) => one.short === short)) return lookup.noLimits(short);
  return lookup.noLaw(short, nearest(short, lawsOf(known)));
}

function isAt(rule: Citation, { article, suffix, paragraph, item }: Place): boolean {
  if (rule.article !== article || rule.suffix !== suffix) return false;
  if (paragraph !== undefined && (rule.paragraph ?? 1) !== paragraph) return false;
  return item === undefined || rule.item === item;
}
