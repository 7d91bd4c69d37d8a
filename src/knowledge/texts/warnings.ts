import { articleLabel } from '../grammar.ts';
import { warnings as say } from './copy.ts';
import { lacksLaterChapters, PREAMBLE, unitLabel } from './grammar.ts';
import type { Unit } from './units.ts';

/** What a reader of the import report should know about how a document was cut, as Chinese sentences. */
export function unitWarnings(units: Unit[], isPart: boolean): string[] {
  const articles = units.filter((unit) => unit.kind === 'article');
  if (articles.length === 0)
    return [
      say.noArticles(
        units.length,
        units.some((unit) => unit.label === unitLabel(1)),
      ),
    ];
  const missing = gaps(articles, isPart);
  const glued = articles.filter((unit) => unit.glued).length;
  const tight = articles.filter((unit) => unit.tight && !unit.suffix).length;
  const others = units.filter((unit) => unit.kind !== 'article');
  const tails = others.filter((unit) => unit.label !== PREAMBLE).map((unit) => unit.label);
  return [
    ...(missing.length > 0 ? [say.gaps(missing)] : []),
    ...(glued > 0 ? [say.glued(glued)] : []),
    ...(tight > 0 && tight < articles.length / 2 ? [say.tight(tight)] : []),
    ...(lacksLaterChapters(units.map((unit) => unit.heading)) ? [say.cutShort] : []),
    ...(others.some((unit) => unit.label === PREAMBLE) ? [say.preamble] : []),
    ...(tails.length > 0 ? [say.annexes([...new Set(tails)])] : []),
    ...(repeated(articles) ? [say.repeated] : []),
  ];
}

/** Labels that the numbering skips; a part of a code and a text whose numbering starts late are not short of what comes before. */
function gaps(articles: Unit[], isPart: boolean): string[] {
  const numbers = articles.map((unit) => unit.number ?? 0);
  const first = isPart ? Math.min(...numbers) : Math.min(numbers[0] ?? 1, ...numbers);
  const present = new Set(numbers);
  const all = Array.from({ length: Math.max(...numbers) - first }, (_, at) => first + at);
  return all.filter((number) => !present.has(number)).map((number) => articleLabel({ article: number }));
}

function repeated(articles: Unit[]): boolean {
  return new Set(articles.map((unit) => unit.label)).size < articles.length;
}
