import {
  type ArticleStart,
  annexLabel,
  articleStart,
  cutGluedArticles,
  cutGluedParagraphs,
  divisionRank,
  headingRank,
  isContentsTitle,
  isHeadingText,
  numberedLine,
  PREAMBLE,
  quotationAfter,
  unitLabel,
  WHOLE_TEXT,
} from './grammar.ts';
import { withWholeHeadings } from './headings.ts';
import type { Line } from './read/line.ts';

/** A piece of a document that is looked up by its label: an article, a numbered point, a preamble, an annex, or all of it. */
export interface Unit {
  label: string;
  heading: string;
  lines: string[];
  kind: 'article' | 'point' | 'annex' | 'text';
  /** Of an article or a point. */
  number?: number;
  suffix?: number;
  /** Set when several articles stood in one line of the source. */
  glued?: boolean;
  /** Set when no space stood after the number, so that only the order of the numbers told the article from a reference. */
  tight?: boolean;
}

interface Cutting {
  units: Unit[];
  headings: { rank: number; text: string }[];
  /** The heading just entered, until a unit opens below it. */
  entered: string | undefined;
  /** The last article or point begun. */
  last: Unit | undefined;
  /** True while a quotation of the unit at hand is open. */
  quoting: boolean;
}

/** Cuts the body of a document into units, losing no line; `book` is the part of a code that the document holds, or empty. */
export function toUnits(lines: Line[], book: string): Unit[] {
  const headings = book ? [{ rank: 0, text: book }] : [];
  const cutting: Cutting = { units: [], headings, entered: undefined, last: undefined, quoting: false };
  const cut = waysToCut(lines);
  for (const line of withWholeHeadings(lines)) cut(cutting, line);
  if (cutting.entered) open(cutting, { kind: 'text', label: cutting.entered, lines: [] });
  return cutting.units;
}

function waysToCut(lines: Line[]): (cutting: Cutting, line: Line) => void {
  if (lines.some((line) => opensFirst(articleStart(line.text)))) return cutArticles;
  return lines.some((line) => numberedLine(line.text)?.number === 1) ? cutNumbered : keepWhole;
}

function opensFirst(start: ArticleStart | undefined): boolean {
  return start !== undefined && (start.spaced || (start.number === 1 && !start.reference));
}

function cutArticles(cutting: Cutting, line: Line): void {
  const annex = cutting.last && !cutting.quoting ? annexLabel(line.text) : undefined;
  const start = articleStart(line.text);
  if (annex) open(cutting, { kind: 'annex', label: annex, lines: [line.text] });
  else if (start && begins(cutting, start)) openArticles(cutting, line.text, start);
  else if (isHeading(cutting, line)) enter(cutting, line);
  else append(cutting, line.text);
}

/** A line may hold several consecutive articles; its spaces after punctuation are then ends of paragraphs. */
function openArticles(cutting: Cutting, line: string, first: ArticleStart): void {
  const pieces = first.suffix ? [line] : cutGluedArticles(line, first.number);
  const glued = pieces.length > 1;
  for (const piece of pieces) {
    const { label, number, suffix, text, spaced } = articleStart(piece) ?? first;
    const lines = glued ? cutGluedParagraphs(text) : [text];
    cutting.last = open(cutting, { kind: 'article', label, lines, number, suffix, glued, tight: !spaced });
  }
}

/** A line that looks like an article start is one unless it is a reference or stands in a quotation or an annex. */
function begins(cutting: Cutting, start: ArticleStart): boolean {
  const previous = { number: cutting.last?.number ?? 0, suffix: cutting.last?.suffix ?? 0 };
  const inserted = start.number === previous.number && start.suffix === previous.suffix + 1;
  const next = start.number === previous.number + 1 && start.suffix === 0;
  if (!start.spaced) return (inserted || next) && !start.reference && !cutting.quoting;
  return inserted || next || (!cutting.quoting && !inAnnex(cutting));
}

/** Documents without articles are cut at 一、二、 as long as the numbers follow each other. */
function cutNumbered(cutting: Cutting, line: Line): void {
  const found = numberedLine(line.text);
  const wanted = (cutting.last?.number ?? 0) + 1;
  if (found?.number === wanted) {
    cutting.last = open(cutting, { kind: 'point', label: unitLabel(wanted), lines: [found.text], number: wanted });
  } else if (isHeading(cutting, line)) enter(cutting, line);
  else append(cutting, line.text);
}

function keepWhole(cutting: Cutting, { text }: Line): void {
  if (cutting.units.length === 0) open(cutting, { kind: 'text', label: WHOLE_TEXT, lines: [text] });
  else append(cutting, text);
}

/** Inside an annex headings are lines like any other. */
function isHeading(cutting: Cutting, line: Line): boolean {
  if (inAnnex(cutting)) return false;
  if (line.depth > 0) return isHeadingText(line.text);
  return !cutting.quoting && (divisionRank(line.text) !== undefined || isContentsTitle(line.text));
}

function inAnnex({ units }: Cutting): boolean {
  return units.at(-1)?.kind === 'annex';
}

function enter(cutting: Cutting, line: Line): void {
  if (line.text === '' || isContentsTitle(line.text)) return;
  const rank = headingRank(line.text, line.depth);
  cutting.headings = [...cutting.headings.filter((above) => above.rank < rank), { rank, text: line.text }];
  cutting.entered = line.text;
}

function open(cutting: Cutting, unit: Omit<Unit, 'heading'>): Unit {
  const heading = unit.kind === 'annex' ? '' : cutting.headings.map((one) => one.text).join(' ');
  const opened = { ...unit, heading, lines: unit.lines.filter((line) => line !== '') };
  cutting.units.push(opened);
  cutting.entered = undefined;
  cutting.quoting = quotationAfter(false, unit.lines.join(''));
  return opened;
}

function append(cutting: Cutting, text: string): void {
  if (text === '') return;
  const label = cutting.last ? (cutting.entered ?? PREAMBLE) : PREAMBLE;
  if (cutting.units.length === 0 || cutting.entered) open(cutting, { kind: 'text', label, lines: [] });
  cutting.units.at(-1)?.lines.push(text);
  cutting.quoting = quotationAfter(cutting.quoting, text);
}
