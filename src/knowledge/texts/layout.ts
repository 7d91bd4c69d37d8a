import { historyEvents } from './dates/grammar.ts';
import {
  articleStart,
  comparable,
  divisionRank,
  endsLikeSentence,
  isContentsTitle,
  numberedLine,
  startsLikeHistory,
} from './grammar.ts';
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
 * Any other document. Its title is the line that repeats the file's name (an order of publication may stand above it),
 * else its first heading, else the lines up to a history line, a division, an article or a sentence.
 */
export function layOutPlain(lines: Line[], name: string): Layout {
  const { from, to } = titlePlace(lines, name);
  const rest = lines.slice(to);
  const end = rest.findIndex((line) => !isHistory(line.text));
  const history = [...lines.slice(0, from), ...rest.slice(0, end < 0 ? rest.length : end)].map((line) => line.text);
  const title = lines.slice(from, to).map((line) => line.text);
  return { title: title.join(''), book: '', history, body: rest.slice(history.length - from) };
}

function titlePlace(lines: Line[], name: string): { from: number; to: number } {
  const bodyStart = lines.findIndex((line) => beginsBody(line.text));
  const head = lines.slice(0, bodyStart < 0 ? lines.length : bodyStart);
  const named = head.findIndex((line) => comparable(line.text) === comparable(name));
  if (named >= 0) return { from: named, to: named + 1 };
  if (lines[0]?.depth === 1) return { from: 0, to: 1 };
  const end = head.findIndex((line) => line.text.length > 60 || endsLikeSentence(line.text) || isHistory(line.text));
  return { from: 0, to: end < 0 ? head.length : end };
}

function beginsBody(text: string): boolean {
  if (isContentsTitle(text) || divisionRank(text) !== undefined) return true;
  return articleStart(text) !== undefined || numberedLine(text) !== undefined;
}

function isHistory(text: string): boolean {
  return startsLikeHistory(text) && historyEvents(text).length > 0;
}
