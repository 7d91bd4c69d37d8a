import { type Place, parseArticle, placeLabel, shortTitle } from '../knowledge/grammar.ts';
import { shortNamed } from '../knowledge/instruments.ts';
import { nearest } from '../knowledge/nearest.ts';
import type { Citation, ClockRule, Knowledge, YearlyRule } from '../knowledge/types.ts';
import { lookup } from './copy.ts';

export interface RulesAt {
  limits: ClockRule[];
  yearly: YearlyRule[];
}

/**
 * The limits and the days of every year at a place of a law. 第一项 without a 款 finds the item wherever it stands; 第一款 also finds what stands in
 * an article that has one paragraph only. Throws one sentence when there is no such law, place or limit.
 */
export function rulesAt(known: Knowledge, law: string, place: string): RulesAt {
  const short = shortNamed(law, known) ?? shortTitle(law);
  if (!lawsOf(known).includes(short)) throw new Error(noRules(short, known));
  const wanted = parseArticle(place);
  if (!wanted) throw new Error(lookup.badPlace(place));
  const here = (rule: Citation) => rule.instrument === short && isAt(rule, wanted);
  const found = { limits: known.clock.filter(here), yearly: known.yearly.filter(here) };
  if (found.limits.length + found.yearly.length > 0) return found;
  throw new Error(lookup.noArticle(short, placeLabel(wanted)));
}

/** A law we know of may have no time limits, or none read yet; another may be written wrongly. */
function noRules(short: string, known: Knowledge): string {
  if (shortNamed(short, known)) return lookup.noLimits(short);
  return lookup.noLaw(short, nearest(short, lawsOf(known)));
}

/** Short titles of the laws whose limits are known. */
function lawsOf({ clock, yearly }: Knowledge): string[] {
  return [...new Set([...clock, ...yearly].map(({ instrument }) => instrument))];
}

function isAt(rule: Citation, { article, suffix, paragraph, item }: Place): boolean {
  if (rule.article !== article || rule.suffix !== suffix) return false;
  if (paragraph !== undefined && (rule.paragraph ?? 1) !== paragraph) return false;
  return item === undefined || rule.item === item;
}
