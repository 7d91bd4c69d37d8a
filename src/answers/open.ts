import { join } from 'node:path';
import { parseCitation, provisionName } from '../knowledge/grammar.ts';
import { namedInstruments } from '../knowledge/index.ts';
import type { Texts } from '../knowledge/texts/types.ts';
import type { Citation, Knowledge } from '../knowledge/types.ts';
import { type Index, openIndex } from './artefact/open.ts';
import { currentVersion } from './artefact/swap.ts';
import type { Edition } from './artefact/units.ts';
import { cite, type Sources } from './compose/cite.ts';
import { cardOf, citedBy } from './compose/compose.ts';
import { pointCopy } from './compose/copy.ts';
import { gistKey, gistsOf } from './compose/gists.ts';
import { pointOf } from './compose/point.ts';
import { assertQuotes } from './gate.ts';
import { openCardSearch } from './search/cards.ts';
import { type Chosen, choosePower, chooseProcedure, chooseRule } from './search/choose.ts';
import { type Found, resolve, type Searcher } from './search/resolve.ts';
import { scopesOf } from './search/scope.ts';
import type { Answer, Answers, Cited, Question, Ranked, Wants } from './types.ts';

const PROVISIONS = 8;
const NEAREST = 5;

/** Opens the index in use below `dir`; `texts` are quoted from. Throws one sentence when there is no index. */
export async function openAnswers(dir: string, texts: Texts): Promise<Answers> {
  const version = currentVersion(dir);
  if (!version) throw new Error(`There is no index in ${dir}: run \`npm run index\` first.`);
  const index = await openIndex(join(dir, version));
  const { knowledge, catalogue } = index;
  const scopes = scopesOf(knowledge);
  const searcher: Searcher = {
    index,
    texts,
    cards: openCardSearch(knowledge, index.cutter),
    powers: new Map(knowledge.powers.map((power) => [power.id, power])),
    scopes,
    cited: catalogue.editionsOf(scopes.cited),
    stop: new Set(knowledge.stopWords),
    named: namedInstruments(knowledge),
  };
  const gists = gistsOf(knowledge);
  const gistOf = (citation: Citation) => gists.get(gistKey(citation))?.lines.join('\n');
  const sources = (day: string): Sources => ({ texts, day, gistOf, editions: (short) => editionsOf(index, short) });
  const composed = (question: Pick<Question, 'text' | 'wants' | 'day' | 'field'>, found: Found): Answer => {
    const { text, wants, day, field } = question;
    const by = sources(day);
    const cards = found.chosen.map((one) => cardOf(one, by, knowledge));
    const own = [...found.exact.map((citation) => cite(citation, by)), ...cards.flatMap(citedBy)];
    const ranked = found.ranked.flatMap(({ id }) => unitCitation(index, id)).slice(0, 20);
    const provisions = provisionsOf(own, ranked, by).slice(0, found.sure ? Math.max(PROVISIONS, own.length) : NEAREST);
    const answer: Answer = {
      question: text,
      wants,
      ...(field && { field }),
      day,
      index: version,
      sure: found.sure,
      point: pointFor(found, provisions, text, knowledge),
      cards,
      provisions,
    };
    return assertQuotes(answer, texts, gistOf);
  };
  return {
    index: version,
    knowledge,
    texts: index.texts,
    async answer(question) {
      return composed(question, await resolve(searcher, question));
    },
    show(entries, wants, day) {
      const chosen = entries.flatMap((id) => chosenById(id, wants, knowledge));
      if (chosen.length === 0) return undefined;
      const found: Found = { sure: true, exact: [], chosen, intents: new Set(), ranked: [] };
      return composed({ text: entries.join(' '), wants, day }, found);
    },
    async rank(question, limit) {
      const { sure, exact, ranked } = await resolve(searcher, question);
      return { sure, ranked: rankedNames(exact, ranked, index).slice(0, limit) };
    },
    fullText: () => undefined,
    close: () => index.close(),
  };
}

function pointFor({ sure, exact, chosen, intents }: Found, provisions: Cited[], text: string, { bodies }: Knowledge) {
  const [first] = chosen;
  if (!sure) return pointCopy.unsure;
  const [named] = provisions;
  if (exact.length > 0 && named)
    return named.quote
      ? pointCopy.exactOfficial(named.name)
      : named.gist
        ? pointCopy.exact(named.name, named.gist)
        : pointCopy.exactNone(named.name);
  if (!first) return named ? pointCopy.provision(named.name) : pointCopy.unsure;
  const bodyName = (id: string) => bodies.find((body) => body.id === id)?.nameNow ?? '';
  return pointOf(first, { text, intents, bodyName });
}

function chosenById(id: string, wants: Wants, knowledge: Knowledge): Chosen[] {
  return [
    ...choosePower(
      knowledge.powers.find((power) => power.id === id),
      wants,
      knowledge,
    ),
    ...chooseProcedure(
      knowledge.procedures.find((procedure) => procedure.id === id),
      [],
    ),
    ...chooseRule(knowledge.rules.find((rule) => rule.id === id)),
  ];
}

function editionsOf({ catalogue, knowledge }: Index, short: string): Edition[] {
  const imported = catalogue.editions(short);
  const known = knowledge.instruments.find((instrument) => instrument.short === short);
  const others = (known?.versions ?? []).filter(({ adopted }) => !imported.some((one) => one.adopted === adopted));
  return [...imported, ...others.map((version) => ({ short, title: known?.title ?? short, ...version }))];
}

function unitCitation({ catalogue }: Index, id: number): Citation[] {
  const { edition, label } = catalogue.unit(id);
  const citation = parseCitation(`${edition.short} ${label}`);
  return citation ? [{ ...citation, ...(edition.adopted && { version: edition.adopted }) }] : [];
}

/** The cards' own first; then ranked ones that name another provision and no other version of an instrument already there. */
function provisionsOf(own: Cited[], ranked: Citation[], sources: Sources): Cited[] {
  const list: Cited[] = [];
  const versions = new Map<string, string | undefined>();
  const add = (cited: Cited, again: boolean) => {
    const { instrument, version } = cited.citation;
    if (versions.has(instrument) && versions.get(instrument) !== version) return;
    const there = list.some(({ name, within }) => name === cited.name && (!again || within === cited.within));
    if (there) return;
    versions.set(instrument, version);
    list.push(cited);
  };
  for (const cited of own) add(cited, true);
  for (const citation of ranked) add(cite(citation, sources), false);
  return list;
}

function rankedNames(first: Citation[], ranked: Found['ranked'], { catalogue }: Index): Ranked[] {
  const names = [...first.map(provisionName), ...ranked.map(({ id }) => catalogue.name(id))];
  const top = (ranked[0]?.score ?? 0) + 1;
  const scores = new Map(ranked.map(({ id, score }) => [catalogue.name(id), score]));
  return [...new Set(names)].map((name, at) => ({ name, score: at < first.length ? top : (scores.get(name) ?? 0) }));
}
