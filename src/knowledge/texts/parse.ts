import { basename, dirname, extname } from 'node:path';
import { warnings as say } from './copy.ts';
import { adoptedDay, type DateHint, type Doubt, effectiveDay, type Repeal, repealsIn } from './dates/day.ts';
import { dayInName } from './dates/grammar.ts';
import { type Layout, layOutMarked, layOutPlain } from './layout.ts';
import { shortOf } from './names.ts';
import { toParagraphs } from './paragraphs.ts';
import type { Reading } from './read/line.ts';
import type { TextParagraph } from './types.ts';
import { toUnits, type Unit } from './units.ts';
import { unitWarnings } from './warnings.ts';

/** One file as it will be stored. */
export interface ParsedDocument {
  short: string;
  title: string;
  book: string;
  folder: string;
  adopted: string;
  effective?: string;
  doubt?: Doubt;
  expired: boolean;
  repeals: Repeal[];
  articles: { label: string; heading: string; paragraphs: TextParagraph[] }[];
  warnings: string[];
}

/** Parses one document. `name` is its path inside the imported folder; throws a Chinese sentence when it cannot be kept. */
export function parseDocument(name: string, reading: Reading, hint?: DateHint): ParsedDocument {
  const inName = dayInName(basename(name, extname(name)));
  const layout = layOut(reading, inName.name);
  const units = toUnits(layout.body, layout.book);
  if (units.length === 0) throw new Error(say.nothingToKeep);
  const adopted = adoptedDay(layout.history, inName.day);
  if (!adopted) throw new Error(say.noDate);
  const closing = closingText(units);
  const dates = effectiveDay(adopted, { history: layout.history, closing, ...(hint && { hint }) });
  const names = shortOf(layout, inName.name);
  return {
    ...names,
    ...dates,
    book: layout.book,
    folder: dirname(name) === '.' ? '' : dirname(name),
    expired: hint?.expired ?? false,
    repeals: repealsIn(closing, dates),
    articles: units.map(({ label, heading, lines }) => ({ label, heading, paragraphs: toParagraphs(lines) })),
    warnings: [
      ...reading.warnings,
      ...unitWarnings(units, layout.book !== ''),
      ...(dates.doubt ? [say.doubt[dates.doubt]] : []),
    ],
  };
}

function layOut({ lines, headerEnd }: Reading, name: string): Layout {
  return headerEnd === undefined ? layOutPlain(lines, name) : layOutMarked(lines, headerEnd);
}

/** The last three articles: where entry into force and repeals are said. */
function closingText(units: Unit[]): string {
  const articles = units.filter((unit) => unit.kind === 'article');
  const closing = articles.length > 0 ? articles.slice(-3) : units.slice(-1);
  return closing.flatMap((unit) => unit.lines).join('\n');
}
