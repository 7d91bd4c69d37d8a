import { parseCitation, printCitation } from '../knowledge/grammar.ts';
import type { Citation, GradeTable, Knowledge, Power, Procedure } from '../knowledge/types.ts';
import type { Item, ItemKind } from './types.ts';

/** Everything in the clerk's files that rests on an article. */
export function itemsOf(knowledge: Knowledge): Item[] {
  const { powers, procedures, rules, grades, packs = [], circumstances = [] } = knowledge;
  return [
    ...powers.map(powerItem),
    ...procedures.map(procedureItem),
    ...rules.map(({ id, name, basis, checked }) => item('rule', id, name, [...basis, ...checked])),
    ...grades.map(gradesItem),
    ...packs.map((pack) => item('pack', pack.id, pack.name, citationsIn(pack))),
    ...circumstances.map((set) => item('circumstances', set.id, set.name, citationsIn(set))),
    ...clockItems(knowledge),
  ];
}

/** The numbers under which a power, procedure, grade table or rule stands among the items. */
export function gradesId({ id }: Pick<GradeTable, 'id'>): string {
  return `grades/${id}`;
}

function powerItem({ id, title, violated, penalised, penalties, checked }: Power): Item {
  const sources = penalties.flatMap(({ source }) => source ?? []);
  return item('power', id, title, [...violated, ...penalised, ...sources, ...checked]);
}

function procedureItem({ id, name, steps, checked }: Procedure): Item {
  return item('procedure', id, name, [...steps.flatMap(({ basis }) => basis), ...checked]);
}

function gradesItem(table: GradeTable): Item {
  return item('grades', gradesId(table), table.title, [table.source]);
}

/** One file of the clock is one item. */
function clockItems({ clock = [] }: Knowledge): Item[] {
  const shorts = [...new Set(clock.map(({ instrument }) => instrument))];
  return shorts.map((short) => {
    const own = clock.filter(({ instrument }) => instrument === short);
    const citations = own.flatMap(({ instrument, version, article, suffix, rollBasis }) => [
      { instrument, version, article, ...(suffix && { suffix }) },
      ...(rollBasis ? [rollBasis] : []),
    ]);
    return item('clock', `clock/${short}`, short, citations);
  });
}

/** Sources that are articles; those of a document of the authority itself are none. */
function citationsIn(value: object): Citation[] {
  const found: Citation[] = [];
  JSON.stringify(value, (key, one) => {
    const citation = key === 'source' && typeof one === 'string' ? parseCitation(one) : undefined;
    if (citation) found.push(citation);
    return one;
  });
  return found;
}

/** Each article once, whatever paragraphs and items of it are cited. */
function item(kind: ItemKind, id: string, title: string, citations: Citation[]): Item {
  const articles = citations.map(({ instrument, version, article, suffix }) => ({
    instrument,
    ...(version && { version }),
    article,
    ...(suffix && { suffix }),
  }));
  const once = new Map(articles.map((citation) => [printCitation(citation), citation]));
  return { kind, id, title, citations: [...once.values()] };
}
