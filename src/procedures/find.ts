import { articleLabel, type parsePlace, shortTitle, within } from '../knowledge/grammar.ts';
import { nearest } from '../knowledge/nearest.ts';
import type { ClockRule, Knowledge } from '../knowledge/types.ts';
import { lookup } from './copy.ts';
import { readPlace } from './start.grammar.ts';

type Known = Pick<Knowledge, 'clock' | 'aliases' | 'instruments'>;
type Place = NonNullable<ReturnType<typeof parsePlace>>;

/**
 * The limits at a place of a law. 第一项 without a 款 finds the item wherever it stands; 第一款 also finds what stands in
 * an article that has one paragraph only. Throws one sentence when there is no such law, place or limit.
 */
export function limitsAt(known: Known, law: string, place: string): ClockRule[] {
  const short = shortNameOf(known, law);
  const rules = known.clock.filter(({ instrument }) => instrument === short);
  if (rules.length === 0) throw new Error(noRules(short, known));
  const wanted = readPlace(place);
  if (!wanted) throw new Error(lookup.badPlace(place));
  const found = rules.filter((rule) => isAt(rule, wanted));
  if (found.length > 0) return found;
  throw new Error(lookup.noArticle(short, `${articleLabel(wanted)}${within({ instrument: short, ...wanted })}`));
}

/** A law we know of may have no time limits, or none read yet; another may be written wrongly. */
function noRules(short: string, { clock, instruments }: Known): string {
  if (instruments.some((one) => one.short === short)) return lookup.noLimits(short);
  return lookup.noLaw(short, nearest(short, [...new Set(clock.map(({ instrument }) => instrument))]));
}

function shortNameOf({ aliases }: Known, law: string): string {
  const title = shortTitle(law);
  return aliases.find((one) => one.short === title || one.aliases.includes(title))?.short ?? title;
}

function isAt(rule: ClockRule, { article, suffix, paragraph, item }: Place): boolean {
  if (rule.article !== article || rule.suffix !== suffix) return false;
  if (paragraph !== undefined && (rule.paragraph ?? 1) !== paragraph) return false;
  return item === undefined || rule.item === item;
}
