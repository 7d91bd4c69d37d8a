import type { Citation } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import { assertQuotes } from '../gate.ts';
import { threadOf } from '../next/thread.ts';
import { isNoneOfOurs } from '../refusing/refusal-words.ts';
import type { Found } from '../search/resolve.ts';
import { penaltyBasis } from '../two-days/basis.ts';
import { onTwoDays } from '../two-days/index.ts';
import type { Answer, Answering, Cited, Question, Wants } from '../types.ts';
import { meantCards, offered } from './asked-back.ts';
import { cardOf, citedBy } from './cards.ts';
import { cite, type Sources } from './cite.ts';
import { lapsedPoint } from './lapsed.ts';
import { answeringPassage } from './passage/answering.ts';
import { answeringProvision, holds, marking } from './passage/marked.ts';
import { marker } from './passage/marker.ts';
import { pointFor } from './point.ts';
import { unitCitation } from './unit.ts';

/** Provisions beyond those the cards cite, and those shown as 可能相关. */
const MORE = 5;
const NEAREST = 5;
/** A provision this likely to answer is shown, however little of the question stands in it. */
const LIKELY = 0.05;

export interface Composer {
  index: Index;
  /** Version of the index. */
  version: string;
  sources(day: string): Sources;
}

/** What was found, put into words: the cards, the provisions best first, and one sentence before them. */
export function compose(question: Question, found: Found, composer: Composer): Answer {
  const { day, decision, month } = question;
  const { index, sources } = composer;
  const by = sources(day);
  const cards = found.chosen.map((one) => cardOf(one, by, index.knowledge));
  const named = found.exact.length > 0 || found.missing.length > 0;
  const basis = decision && found.sure ? penaltyBasis(cards, found.exact) : [];
  const twoDays = decision ? onTwoDays(basis, { by, later: sources(decision), ...(month && { month }) }) : undefined;
  const lapsed = found.sure && !named && !twoDays && lapsedPoint(cards, day) !== undefined;
  const { refusal, meanings } = found;
  const meant = meantCards(meanings ?? [], by, index.knowledge);
  const answering =
    decision || lapsed || refusal || meanings ? undefined : answeringPassage(question, found, { cards, index, by });
  const more = {
    index,
    by,
    wants: question.wants,
    markFor: marker(found.asked, index),
    ...(answering && { answering }),
  };
  const alone = named || (refusal !== undefined && isNoneOfOurs(refusal));
  const provisions = alone
    ? exactlyNamed(found.exact, by)
    : provisionsOf([...cards, ...meant].flatMap(citedBy), found, more);
  const answer: Answer = {
    ...headOf(question, composer, lapsed),
    ...{ sure: found.sure, point: '', cards, provisions },
    ...(refusal && { refusal }),
    ...(meanings && { meanings: offered(meant, question, index.knowledge) }),
    ...(answering && { answering }),
    ...(twoDays && { twoDays }),
    ...threadOf(question, found),
    ...(found.close && { close: found.close.map((id) => ({ id })) }),
    ...(found.helped && { helped: found.helped }),
  };
  const passed = assertQuotes(answer, by.texts, by.gistOf);
  return { ...passed, point: pointFor(passed, found, index.knowledge) };
}

function headOf({ text, wants, field, day, asOf }: Question, { version }: Composer, lapsed: boolean) {
  return {
    ...{ question: text, wants },
    ...(field && { field }),
    day,
    ...(asOf && { asOf }),
    ...(lapsed && { lapsed: true as const }),
    index: version,
  };
}

/** What a question names itself, of one version an instrument: two of them are for a comparison. */
function exactlyNamed(citations: Citation[], by: Sources): Cited[] {
  const list = oneVersionEach();
  for (const citation of citations) list.add(cite(citation, by));
  return list.cited;
}

interface Showing {
  wants: Wants;
  index: Index;
  by: Sources;
  /** The sentence of a unit that speaks to the question. */
  markFor: ReturnType<typeof marker>;
  answering?: Answering;
}

/** In the order of the ranking; a provision that a card cites stands as precisely as the card cites it. */
function provisionsOf(
  own: Cited[],
  { sure, ranked, near, chance }: Found,
  { index, by, wants, markFor, answering }: Showing,
): Cited[] {
  const list = oneVersionEach();
  const marked = answering && answeringProvision(answering, own, by);
  if (marked) list.add(marked);
  const then = own.filter((one) => one.standing !== 'coming' && !(marked && holds(marked, one)));
  // Who asks for the basis of a penalty is told that first, whatever else has more of the question.
  if (wants === 'basis') for (const cited of then) list.add(cited);
  let more = sure ? MORE : NEAREST;
  for (const { id } of ranked.slice(0, own.length + 20)) {
    const name = index.catalogue.name(id);
    const cited = then.filter((one) => one.name === name);
    for (const one of cited) list.add(one);
    if (cited.length === 0 && more > 0 && (near(id) || chance(id) >= LIKELY) && addUnit(id)) more -= 1;
  }
  for (const cited of then) list.add(cited);
  return list.cited;

  function addUnit(id: number): boolean {
    const citation: Citation | undefined = unitCitation(index, id);
    const cited = citation && cite(citation, by);
    return cited !== undefined && cited.standing !== 'coming' && list.add(marking(cited, markFor(id, by)));
  }
}

/** Collects provisions, each place once and of one version an instrument: the first to come. */
function oneVersionEach() {
  const cited: Cited[] = [];
  const versions = new Map<string, string | undefined>();
  return {
    cited,
    add(one: Cited): boolean {
      const { instrument, version } = one.citation;
      if (versions.has(instrument) && versions.get(instrument) !== version) return false;
      if (cited.some(({ name, within }) => name === one.name && within === one.within)) return false;
      versions.set(instrument, version);
      cited.push(one);
      return true;
    },
  };
}
