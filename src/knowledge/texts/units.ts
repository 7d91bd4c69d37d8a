import {
  type ArticleStart,
  annexLabel,
  articleStart,
  cutGluedArticles,
  cutGluedParagraphs,
  divisionRank,
  isContentsTitle,
  numberedLine,
  PREAMBLE,
  quotationOpen,
  unitLabel,
  WHOLE_TEXT,
} from './grammar.ts';
import type { Line } from './read/line.ts';

/** A piece of a document that is looked up by its label: an article, a numbered point, a preamble, an annex, or all of it. */
export interface Unit {
  label: string;
  heading: string;
  lines: string[];
  /** Set for articles. */
  number?: number;
  suffix?: number;
  /** Set when several articles stood in one line of the source. */
  glued?: boolean;
}

interface Cutting {
  units: Unit[];
  headings: { rank: number; text: string }[];
  /** The heading just entered, until a unit opens below it. */
  entered: string | undefined;
  /** The last article begun; annexes do not count. */
  last: Unit | undefined;
}

/** Cuts the body of a document into units, losing no line. */
export function toUnits(lines: Line[]): Unit[] {
  const cutting: Cutting = { units: [], headings: [], entered: undefined, last: undefined };
  const cut = lines.some((line) => articleStart(line.text)?.spaced) ? cutArticles : cutNumbered;
  for (const line of lines) cut(cutting, line);
  if (cutting.entered) open(cutting, { label: cutting.entered, lines: [] });
  const [only] = cutting.units;
  if (only && cutting.units.length === 1 && only.label === PREAMBLE) only.label = WHOLE_TEXT;
  return cutting.units;
}

function cutArticles(cutting: Cutting, line: Line): void {
  const annex = cutting.last && annexLabel(line.text);
  const start = articleStart(line.text);
  if (annex && !quoting(cutting)) open(cutting, { label: annex, lines: [line.text] });
  else if (isHeading(cutting, line)) enter(cutting, line);
  else if (start && begins(cutting, start)) openArticles(cutting, line.text, start);
  else append(cutting, line.text);
}

/** A line may hold several consecutive articles; its spaces after punctuation are then ends of paragraphs. */
function openArticles(cutting: Cutting, line: string, first: ArticleStart): void {
  const pieces = first.suffix ? [line] : cutGluedArticles(line, first.number);
  const glued = pieces.length > 1;
  for (const piece of pieces) {
    const { label, number, suffix, text } = articleStart(piece) ?? first;
    open(cutting, { label, lines: glued ? cutGluedParagraphs(text) : [text], number, suffix, glued });
    cutting.last = cutting.units.at(-1);
  }
}

/** A line that looks like an article start is one unless it is a reference or stands in a quotation or an annex. */
function begins(cutting: Cutting, start: ArticleStart): boolean {
  const { last, units } = cutting;
  const previous = { number: last?.number ?? 0, suffix: last?.suffix ?? 0 };
  const inserted = start.number === previous.number && start.suffix === previous.suffix + 1;
  const next = start.number === previous.number + 1 && start.suffix === 0;
  if (!start.spaced) return (inserted || next) && !start.reference && !quoting(cutting);
  return inserted || next || (!quoting(cutting) && units.at(-1) === last) || !last;
}

/** Documents without articles are cut at 一、二、 as long as the numbers follow each other. */
function cutNumbered(cutting: Cutting, line: Line): void {
  const found = numberedLine(line.text);
  const wanted = (cutting.last?.number ?? 0) + 1;
  if (found?.number === wanted && !quoting(cutting)) {
    open(cutting, { label: unitLabel(wanted), lines: [found.text], number: wanted });
    cutting.last = cutting.units.at(-1);
  } else if (isHeading(cutting, line)) enter(cutting, line);
  else append(cutting, line.text);
}

function isHeading(cutting: Cutting, line: Line): boolean {
  if (line.depth > 0) return true;
  return !quoting(cutting) && (divisionRank(line.text) !== undefined || isContentsTitle(line.text));
}

function enter(cutting: Cutting, line: Line): void {
  if (line.text === '' || isContentsTitle(line.text)) return;
  const rank = divisionRank(line.text) ?? (line.depth <= 2 ? 1 : line.depth + 2);
  cutting.headings = [...cutting.headings.filter((above) => above.rank < rank), { rank, text: line.text }];
  cutting.entered = line.text;
}

function open(cutting: Cutting, unit: Omit<Unit, 'heading'>): void {
  const heading = cutting.headings.map((one) => one.text).join(' ');
  cutting.entered = undefined;
  cutting.units.push({ ...unit, heading, lines: unit.lines.filter((line) => line !== '') });
}

function append(cutting: Cutting, text: string): void {
  if (text === '') return;
  const label = cutting.last ? cutting.entered : PREAMBLE;
  if (cutting.units.length === 0 || cutting.entered) open(cutting, { label: label ?? PREAMBLE, lines: [] });
  cutting.units.at(-1)?.lines.push(text);
}

function quoting({ units }: Cutting): boolean {
  return quotationOpen(units.at(-1)?.lines.join('\n') ?? '');
}
