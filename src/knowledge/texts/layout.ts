import { historyEvents } from './dates/grammar.ts';
import { articleStart, divisionRank, isContentsTitle, numberedLine, startsLikeHistory } from './grammar.ts';
import type { Line } from './read/line.ts';

/** A document cut into its head and its body. */
export interface Layout {
  title: string;
  /** The part of a code that this file holds (second H1 of the Civil Code's files). */
  book: string;
  history: string[];
  body: Line[];
}

/** Markdown with an INFO END comment: the title lines are headings of depth 1, the rest of the head is history. */
export function layOutMarked(lines: Line[], headerEnd: number): Layout {
  const head = lines.slice(0, headerEnd);
  const [title = '', book = ''] = head.filter((line) => line.depth === 1).map((line) => line.text);
  const history = head.filter((line) => line.depth === 0).map((line) => line.text);
  return { title, book, history, body: lines.slice(headerEnd) };
}

/**
 * Any other document: the title is the first line and those after it up to a history line, a division, an article or
 * a sentence; history lines name a day or stand in parentheses.
 */
export function layOutPlain(lines: Line[]): Layout {
  const from = lines.findIndex((line) => !isTitleLine(line.text));
  const titleEnd = from < 0 ? lines.length : Math.max(from, 1);
  const title = lines.slice(0, titleEnd).map((line) => line.text);
  const rest = lines.slice(titleEnd);
  const end = rest.findIndex((line) => !isHistory(line.text));
  const history = rest.slice(0, end < 0 ? rest.length : end).map((line) => line.text);
  return { title: title.join(''), book: '', history, body: rest.slice(history.length) };
}

function isTitleLine(text: string): boolean {
  if (text.length > 60 || /[。；：，]$/.test(text) || isHistory(text) || isContentsTitle(text)) return false;
  return divisionRank(text) === undefined && !articleStart(text) && !numberedLine(text);
}

function isHistory(text: string): boolean {
  return startsLikeHistory(text) && historyEvents(text).length > 0;
}
