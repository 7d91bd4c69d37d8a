import { amountsIn, UNIT_OF_DAY_TYPE, withoutWorkingDays } from '../amounts.grammar.ts';
import { placeOfLimit } from '../clock.schema.ts';
import type { ClockRule } from '../clock.types.ts';
import { clockCheck as copy } from '../copy.ts';
import { articleLabel, printCitation } from '../grammar.ts';
import type { Sources } from '../sources.ts';
import type { TextArticle, TextParagraph, Texts } from '../texts/types.ts';
import type { Mistake } from '../types.ts';

/**
 * Every limit of the clock stands in the imported text: its number in the paragraph and item it names, its extension in
 * the article, and 工作日 where the text has no other days. `notHeld` counts limits whose version is not here.
 */
export function compareClock({ clock }: Pick<Sources, 'clock'>, texts: Texts) {
  const compared = { mistakes: [] as Mistake[], numbers: 0, notHeld: 0 };
  for (const { value, there } of clock)
    for (const [at, rule] of value.rules.entries()) {
      const problem = problemOf(rule, texts);
      if (problem === 'not held') compared.notHeld += 1;
      else compared.numbers += rule.extension ? 2 : 1;
      if (problem && problem !== 'not held') compared.mistakes.push(there(placeOfLimit(at), problem));
    }
  return compared;
}

/** What is wrong with one limit, in one Chinese sentence: with its place, and where the number stands elsewhere (数见) with that. */
function problemOf(rule: ClockRule, texts: Texts): string | undefined {
  const { numberAt } = rule;
  if (!numberAt) return numberProblem(rule, texts);
  const { instrument, version = rule.version, article, ...within } = numberAt;
  const { suffix: _, paragraph: __, item: ___, ...limit } = rule;
  return placeProblem(rule, texts) ?? numberProblem({ ...limit, instrument, version, article, ...within }, texts);
}

function placeProblem(rule: ClockRule, texts: Texts): string | undefined {
  const read = wordsOf(rule, texts);
  return 'problem' in read ? read.problem : undefined;
}

function numberProblem(rule: ClockRule, texts: Texts): string | undefined {
  const read = wordsOf(rule, texts);
  if ('problem' in read) return read.problem;
  const { words, article } = read;
  const place = printCitation(rule);
  if (!has(words, rule)) return copy.noNumber(place, rule.n, rule.dayType);
  if (rule.extension && !has(printed(article.paragraphs), rule.extension))
    return copy.noExtension(place, rule.extension.n, rule.extension.dayType);
  return rule.dayType === 'calendar' && !has(withoutWorkingDays(words), rule)
    ? copy.workingDays(place, rule.n)
    : undefined;
}

function wordsOf(rule: ClockRule, texts: Texts): { problem: string } | { words: string; article: TextArticle } {
  const version = texts.versions(rule.instrument).find(({ adopted }) => adopted === rule.version);
  if (!version) return { problem: 'not held' };
  const place = printCitation(rule);
  const article = texts.article(version, articleLabel(rule));
  if (!article) return { problem: copy.noArticle(place) };
  const words = wordsAt(article, rule);
  return words === undefined ? { problem: copy.noPlace(place, article.paragraphs.length) } : { words, article };
}

function has(words: string, { n, dayType }: Pick<ClockRule, 'n' | 'dayType'>): boolean {
  return amountsIn(words, UNIT_OF_DAY_TYPE[dayType]).has(n);
}

/** The words of the place; undefined where there is no such paragraph or item, or the article has several and none is named. */
function wordsAt({ paragraphs }: TextArticle, { paragraph, item }: ClockRule): string | undefined {
  const named = paragraph === undefined ? paragraphs : paragraphs.slice(paragraph - 1, paragraph);
  if (named.length === 0) return undefined;
  if (item === undefined) return named.length > 1 ? undefined : printed(named);
  const items = named.flatMap((one) => one.items[item - 1] ?? []);
  return items.length === 0 ? undefined : items.map(({ text }) => text).join('\n');
}

function printed(paragraphs: TextParagraph[]): string {
  return paragraphs.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]).join('\n');
}
