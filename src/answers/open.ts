import { join } from 'node:path';
import { type Named, provisionName } from '../knowledge/grammar.ts';
import { namedInstruments } from '../knowledge/index.ts';
import type { Texts } from '../knowledge/texts/types.ts';
import { timelineOf } from '../knowledge/timeline.ts';
import type { Citation } from '../knowledge/types.ts';
import { datesOf } from './artefact/dates.ts';
import { type Index, openIndex } from './artefact/open.ts';
import { currentVersion } from './artefact/swap.ts';
import type { Edition } from './artefact/units.ts';
import { openAsked } from './asked/same.ts';
import { type Composer, compose } from './compose/answer.ts';
import { cite } from './compose/cite.ts';
import { gistKey, gistsOf } from './compose/gists.ts';
import { rebuilt } from './compose/rebuilt.ts';
import { openTerms } from './confirmed/terms.ts';
import type { Confirmations } from './confirmed/types.ts';
import type { Elsewhere } from './elsewhere/types.ts';
import { fullText } from './full-text.ts';
import { shownNext } from './next/shown-next.ts';
import { inParts } from './parts/in-parts.ts';
import { unknownLaw } from './refusing/unknown-law.grammar.ts';
import { openCardSearch } from './search/cards.ts';
import { chosenById, foundAs } from './search/chosen-by-id.ts';
import { citationsIn, provisionsNamed } from './search/named.ts';
import { type Found, resolve } from './search/resolve.ts';
import { scopesOf } from './search/scope.ts';
import type { Searcher } from './search/searcher.ts';
import { inSpan } from './two-versions/in-span.ts';
import type { Answers, Question, Ranked } from './types.ts';

/** What helps to find besides the index. */
interface Beside {
  /** Opens what an office has for searching. */
  elsewhere?: (index: Index, version: string) => Promise<Elsewhere>;
  confirmed?: Confirmations;
}

/** Opens the index in use below `dir`; `texts` are quoted from. Throws one sentence when there is no index. */
export async function openAnswers(dir: string, texts: Texts, { elsewhere, confirmed }: Beside = {}): Promise<Answers> {
  const version = currentVersion(dir);
  if (!version) throw new Error(`There is no index in ${dir}: run \`npm run index\` first.`);
  const index = await openIndex(join(dir, version));
  if (elsewhere) index.elsewhere = await elsewhere(index, version);
  const { knowledge } = index;
  const bare = searcherOf(index, texts);
  const composer = composerOf(index, version, texts);
  const read = openTerms(index);
  const own = {
    asks: openAsked(knowledge, bare.named, index.cutter),
    mentioned: (text: string) => citationsIn(text, bare.named),
    cite: (citations: Citation[], day: string) => citations.map((citation) => cite(citation, composer.sources(day))),
    fullText: (citation: Citation, day: string) => fullText(citation, composer.sources(day), index),
  };
  const helped = (question: Question) => confirmed?.near(question, { ...own, read });
  const searcher = { ...bare, helped };
  const found = async (question: Question) => shownNext(question, knowledge) ?? resolve(searcher, question);
  return {
    ...own,
    index: version,
    knowledge,
    texts: index.texts,
    official: texts,
    refresh: async () => {},
    answer: (question) =>
      inSpan(question, (spanned) => inParts(spanned, async (one) => compose(one, await found(one), composer))),
    show(entries, wants, on) {
      const chosen = entries.flatMap((id) => chosenById(id, wants, knowledge));
      if (chosen.length === 0) return undefined;
      return compose({ text: entries.join(' '), wants, ...on }, foundAs(chosen), composer);
    },
    rebuilt: (answer) => rebuilt(answer, { knowledge, sources: composer.sources, named: namedBy(searcher) }),
    async rank(question, limit) {
      const { sure, exact, ranked } = await resolve(searcher, question);
      return { sure, ranked: rankedNames(exact, ranked, index).slice(0, limit) };
    },
    close: () => index.close(),
  };
}

/** What a question names itself: provisions that are known, and those nobody knows. */
function namedBy({ named, index }: Searcher) {
  return (text: string) => ({
    ...provisionsNamed(text, { named, catalogue: index.catalogue }),
    unknown: unknownLaw(text, named),
  });
}

export function searcherOf(index: Index, texts: Texts): Searcher {
  const { knowledge, catalogue, cutter } = index;
  const scopes = scopesOf(knowledge);
  return {
    index,
    texts,
    cards: openCardSearch(knowledge, cutter),
    powers: new Map(knowledge.powers.map((power) => [power.id, power])),
    scopes,
    cited: catalogue.editionsOf(scopes.cited),
    stop: new Set(knowledge.stopWords),
    named: namesKnown(index),
  };
}

/** Every instrument that can be named: the knowledge's, and all that are imported. */
function namesKnown({ knowledge, catalogue }: Index): Named[] {
  const named = namedInstruments(knowledge);
  const known = new Set(named.map(({ short }) => short));
  const imported = catalogue.titles().filter(({ short }) => !known.has(short));
  return [...named, ...imported.map(({ short, title }) => ({ short, title, aliases: [] }))];
}

function composerOf(index: Index, version: string, texts: Texts): Composer {
  const gists = gistsOf(index.knowledge);
  const gistOf = (citation: Citation) => gists.get(gistKey(citation))?.lines.join('\n');
  const editions = (short: string) => editionsOf(index, short);
  const successor = (short: string) => timelineOf(short, index.knowledge.instruments, texts)?.successor;
  const { moved } = index.knowledge;
  return { index, version, sources: (day) => ({ texts, day, gistOf, editions, successor, moved }) };
}

/** Imported editions, and those the clerk's files know of besides. */
function editionsOf({ catalogue, knowledge }: Index, short: string): Edition[] {
  const known = knowledge.instruments.find((instrument) => instrument.short === short);
  const imported = catalogue.editions(short).map((edition) => ({ ...edition, ...datesOf(edition, known) }));
  const others = (known?.versions ?? []).filter(({ adopted }) => !imported.some((one) => one.adopted === adopted));
  return [...imported, ...others.map((version) => ({ short, title: known?.title ?? short, ...version }))];
}

function rankedNames(exact: Citation[], ranked: Found['ranked'], { catalogue }: Index): Ranked[] {
  const best = (ranked[0]?.score ?? 0) + 1;
  const first = exact.map((citation) => ({ name: provisionName(citation), score: best }));
  const others = ranked.map(({ id, score }) => ({ name: catalogue.name(id), score }));
  const seen = new Set<string>();
  return [...first, ...others].filter(({ name }) => !seen.has(name) && seen.add(name));
}
