import { isSame } from '../../knowledge/correspond.ts';
import { penaltiesIn } from '../../knowledge/penalties.grammar.ts';
import type { TextArticle } from '../../knowledge/texts/types.ts';
import { printedArticle } from '../../knowledge/timeline.ts';
import type { Citation } from '../../knowledge/types.ts';
import { citeAsOf } from '../compose/as-of.ts';
import { cite, type Sources } from '../compose/cite.ts';
import { officialArticle } from '../compose/official.ts';
import type { Cited, Pair } from '../types.ts';
import { lighterOf } from './lighter.rules.ts';

/** An article on the day of the act and on the day of the decision (行政处罚法 art. 37). */
export function pairOf(named: Citation, act: Sources, decision: Sources): Pair {
  const citation = named.version === undefined ? asNumberedOn(named, decision, act) : named;
  const [was, is] = [sideOn(citation, act), sideOn(citation, decision)];
  const sides = { act: was.cited, decision: is.cited };
  if (inForce(was.cited) && inForce(is.cited) && sameEdition(was.cited, is.cited))
    return { ...sides, relation: 'sameEdition' };
  if (was.article && isGone(is.cited, decision.day)) return { ...sides, relation: 'gone' };
  if (!was.article || !is.article) return { ...sides, relation: 'missing' };
  if (isSame(was.article, is.article)) return { ...sides, relation: 'sameWords' };
  const readings = {
    act: penaltiesIn(was.cited.quote ?? ''),
    decision: penaltiesIn(is.cited.quote ?? ''),
  };
  const sure = isCertain(was.cited) && isCertain(is.cited) && samePlace(was.cited, is.cited);
  const lighter = sure ? lighterOf(readings.act, readings.decision) : undefined;
  return {
    ...sides,
    relation: 'changed',
    readings,
    ...(lighter && { lighter }),
  };
}

/** A number without a version is that of the day of the decision, or else of the act: the same number may be another matter. */
function asNumberedOn(citation: Citation, first: Sources, then: Sources): Citation {
  const found = [first, then].map((sources) => cite(citation, sources)).find((one) => inForce(one) && one.quote);
  return found?.citation ?? citation;
}

interface Side {
  cited: Cited;
  /** Only where the words in force on the day are here. */
  article?: TextArticle;
}

function sideOn(citation: Citation, sources: Sources): Side {
  const cited = citeAsOf(citation, sources);
  const article =
    inForce(cited) && cited.quote ? officialArticle(sources.texts, cited.citation, sources.day) : undefined;
  if (!article) return { cited };
  const { paragraph: _, item: __, ...whole } = cited.citation;
  return {
    cited: {
      ...cited,
      citation: whole,
      within: '',
      quote: printedArticle(article),
    },
    article,
  };
}

function inForce({ standing, adopted }: Cited): boolean {
  return !standing && adopted !== undefined;
}

function sameEdition(one: Cited, other: Cited): boolean {
  return one.name === other.name && one.adopted === other.adopted;
}

/** Repealed by the day, and nothing is known to have taken its place. */
function isGone({ standing, current, successor, repealed }: Cited, day: string): boolean {
  return standing === 'old' && !current && !successor && repealed !== undefined && repealed <= day;
}

/** The first day of its edition is known. */
function isCertain({ effective }: Cited): boolean {
  return effective !== undefined;
}

/** Under the same number, or paired by the clerk's files: not only alike. */
function samePlace(was: Cited, is: Cited): boolean {
  return was.name === is.name || [was, is].every(({ insteadOf }) => !insteadOf || insteadOf.how === 'listed');
}
