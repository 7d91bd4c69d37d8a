import { type AmountUnit, amountsIn, isAmountUnit, MEASURES } from '../amounts.grammar.ts';
import { textsCheck as copy } from '../copy.ts';
import { articleLabel, parseCitation, printCitation } from '../grammar.ts';
import type { Source } from '../source.ts';
import type { Sources } from '../sources.ts';
import type { Texts } from '../texts/types.ts';
import { printedArticle } from '../timeline.ts';
import type { Citation, GradeTable, Mistake, Penalty, Power, Procedure, Rule } from '../types.ts';
import { citationsOf } from './citations.ts';

interface Compared {
  mistakes: Mistake[];
  /** Cited articles and numbers that were compared, and cited articles whose version is not here. */
  articles: number;
  numbers: number;
  notHeld: number;
}

type Card = Source<Power | Procedure | Rule | GradeTable>;
type Figure = { value: number; unit: AmountUnit };

/** Every cited article stands in the imported text of its version, and every number of a card in an article it cites. */
export function compareWithTexts({ powers, procedures, rules, grades }: Sources, texts: Texts): Compared {
  const compared: Compared = { mistakes: [], articles: 0, numbers: 0, notHeld: 0 };
  const cards: Card[] = [...powers, ...procedures, ...rules, ...grades];
  for (const card of cards) {
    checkArticles(card, texts, compared);
    checkFigures(card, texts, compared);
  }
  return compared;
}

function checkArticles({ value, at }: Card, texts: Texts, compared: Compared): void {
  const distinct = new Map(citationsOf(value).map((citation) => [printCitation(citation), citation]));
  for (const [printed, citation] of distinct) {
    const words = wordsOf(citation, texts);
    if (words === undefined) compared.notHeld += 1;
    else compared.articles += 1;
    if (words !== null) continue;
    const isThis = (scalar: unknown) => typeof scalar === 'string' && printedAs(scalar) === printed;
    compared.mistakes.push(...at(isThis, copy.noArticle(printed)));
  }
}

function printedAs(scalar: string): string | undefined {
  const citation = parseCitation(scalar);
  return citation && printCitation(citation);
}

function checkFigures({ value, at }: Card, texts: Texts, compared: Compared): void {
  for (const { figures, cited, name } of groupsOf(value)) {
    const words = cited.map((citation) => wordsOf(citation, texts));
    if (figures.length === 0 || words.length === 0 || words.includes(undefined)) continue;
    for (const { value: number, unit } of figures) {
      compared.numbers += 1;
      if (words.some((text) => text && amountsIn(text, unit).has(number))) continue;
      const places = cited.map(printCitation).join('、');
      const spots = at(
        (scalar) => scalar === number || scalar === name,
        copy.noNumber(name, `${number}${unit}`, places),
      );
      compared.mistakes.push(
        ...(spots.length > 0 ? spots : at(() => true, copy.noNumber(name, `${number}${unit}`, places))).slice(0, 1),
      );
    }
  }
}

interface Group {
  name: string;
  figures: Figure[];
  cited: Citation[];
}

/** What has numbers, with the articles they are from. */
function groupsOf(card: Power | Procedure | Rule | GradeTable): Group[] {
  switch (card.kind) {
    case 'power':
      return card.penalties.map((row) => ({
        name: row.type,
        figures: figuresOf(row),
        cited: row.source ? [row.source] : card.penalised,
      }));
    case 'procedure':
      return card.steps.map(({ name, limits, basis }) => ({
        name,
        figures: limits.flatMap(({ n, unit }) => (isAmountUnit(unit) ? [{ value: n, unit }] : [])),
        cited: basis,
      }));
    case 'grades':
      return [{ name: card.title, figures: figuresOf(card.statutory), cited: [card.source] }];
    case 'rule':
      return [];
  }
}

function figuresOf(row: Omit<Partial<Penalty>, 'kind'>): Figure[] {
  const of = (unit: AmountUnit, ...values: (number | undefined)[]) =>
    values.flatMap((value) => (value ? [{ value, unit }] : []));
  return [
    ...of(row.unit === MEASURES.days ? MEASURES.days : MEASURES.money, row.min, row.max, row.amount),
    ...of(MEASURES.times, row.minTimes, row.maxTimes),
    ...of(MEASURES.percent, row.minPercent, row.maxPercent),
  ];
}

/** The words of a cited article; null where the version has no such article, undefined where it is not here. */
function wordsOf(citation: Citation, texts: Texts): string | null | undefined {
  const version = texts.versions(citation.instrument).find(({ adopted }) => adopted === citation.version);
  if (!version) return undefined;
  const article = texts.article(version, articleLabel(citation));
  return article ? printedArticle(article) : null;
}
