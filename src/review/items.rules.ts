import { parseCitation, printCitation } from '../knowledge/grammar.ts';
import { groupBy } from '../knowledge/texts/group.ts';
import type { Citation, GradeTable, Knowledge, Power, Procedure } from '../knowledge/types.ts';
import type { Item, ItemKind } from './types.ts';

const gathered = new WeakMap<Knowledge, Item[]>();

/** Everything in the clerk's files that rests on an article; gathered once for each reading of them. */
export function itemsOf(knowledge: Knowledge): Item[] {
  const items = gathered.get(knowledge) ?? gather(knowledge);
  gathered.set(knowledge, items);
  return items;
}

function gather(knowledge: Knowledge): Item[] {
  const { powers, procedures, rules, grades, packs, circumstances } = knowledge;
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

/** The number of a grade table among the items; powers, procedures and rules stand there under their own. */
export function gradesId({ id }: Pick<GradeTable, 'id'>): string {
  return `grades/${id}`;
}

/** The number of the clock's file of one law. */
export function clockId(short: string): string {
  return `clock/${short}`;
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
function clockItems({ clock, yearly }: Knowledge): Item[] {
  const files = groupBy([...clock, ...yearly], ({ instrument }) => instrument);
  return [...files].map(([short, rules]) => {
    const citations = rules.flatMap((rule) =>
      'rollBasis' in rule && rule.rollBasis ? [rule, rule.rollBasis] : [rule],
    );
    return item('clock', clockId(short), short, citations);
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
