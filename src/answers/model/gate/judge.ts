import type { Evidence, Fault, Mentioned, Sentence } from '../types.ts';
import { clauseFault } from './clause.ts';
import { hasAuthorities } from './force.ts';
import { hasReferences, hasTitles } from './references.ts';
import { hasForeignSigns, hasLooseQuote, latinIn, quotesIn } from './signs.grammar.ts';
import { coverage } from './spans.ts';

/** A sentence longer than this says more than can be checked. */
const LONGEST = 300;
/** Markers a sentence may carry; more name nothing. */
const MOST_CITES = 4;
/** At least this share of a sentence's signs has to stand, in runs, in what it names. */
const LEAST_SHARED = 0.5;

/**
 * Why a sentence may not be said; undefined when every quote, article, title, authority and link of it stands in the
 * evidence it names, at least half of it is the evidence's own words, and each of its statements stands in one clause
 * there, with its figures, conditions, and what it binds, allows or denies.
 */
export function faultOf(sentence: Sentence, pool: readonly Evidence[], mentioned: Mentioned): Fault | undefined {
  const { text, cites } = sentence;
  const named = pool.filter(({ id }) => cites.includes(id));
  if (cites.length === 0 || named.length < new Set(cites).size || cites.length > MOST_CITES) return 'uncited';
  if ([...text].length > LONGEST) return 'long';
  const held = named.map(({ name, text: words }) => `${name}\n${words}`).join('\n');
  const [title = '', names = ''] = [named, pool].map((all) => all.map(({ name }) => name).join('\n'));
  const checks: [Fault, () => boolean][] = [
    ['sign', () => !hasForeignSigns(text) && latinIn(text).every((word) => latinIn(held).includes(word))],
    ['quote', () => !hasLooseQuote(text) && quotesIn(text).every((words) => words !== '' && held.includes(words))],
    ['reference', () => hasReferences(text, { named, held, mentioned })],
    ['name', () => hasTitles(text, { named, held })],
    ['authority', () => hasAuthorities(text, held)],
    ['unsupported', () => coverage(text, held) >= LEAST_SHARED],
  ];
  return checks.find(([, stands]) => !stands())?.[0] ?? clauseFault(text, { held, title, names });
}
