import { WRITTEN_DAY } from '../knowledge/day.grammar.ts';
import type { Period } from '../knowledge/day.ts';
import { parseCitation, placeLabel } from '../knowledge/grammar.ts';
import type { Start } from './clock.rules.ts';
import { readStart } from './start.grammar.ts';
import { splitSuspended } from './suspended.grammar.ts';
import { readYear } from './time.grammar.ts';

const LAST = new RegExp(`^(.*?)\\s*(${WRITTEN_DAY})(?:[T\\s]*(\\d{1,2}:\\d\\d))?$`);
/** A day without its year, or in words: what to count from must not be guessed. */
const PART_OF_DAY = /(?<![0-9年])(?:\d{1,2}月\d{1,2}[日号]|[今昨前明后]天|[今昨前明后]日)$/;

const YEAR = /^(.*条.*?)\s*(\d{4}年?)$/;

/** What was typed after /deadline: words, and from when to count where a date stands there; or the words that are no day or period. */
export function readAsked(
  typed: string,
): { wrong: string } | { noDay: string } | { words: string; counted?: { start: Start; suspended: Period[] } } {
  const { rest, suspension } = splitSuspended(typed);
  if ('wrong' in suspension) return suspension;
  const split = splitStart(rest);
  if ('noDay' in split) return split;
  const { words, start } = split;
  return { words, ...(start && { counted: { start, suspended: suspension.periods } }) };
}

/** 政府信息公开条例第四十九条 2026 cut into words and the year at their end. */
export function splitYear(text: string): { words: string; year?: string } {
  const plain = text.normalize('NFKC').trim();
  const [, words = plain, written = ''] = YEAR.exec(plain) ?? [];
  const year = readYear(written);
  return year ? { words: words.trim(), year } : { words: plain };
}

/** What was typed, cut into words and the date at their end; without a date all is words. A date that is on no calendar is `noDay`. */
export function splitStart(text: string): { words: string; start?: Start } | { noDay: string } {
  const plain = text.normalize('NFKC').trim();
  const [whole, words = '', date = '', time] = LAST.exec(plain) ?? [];
  if (whole === undefined) {
    const [part] = PART_OF_DAY.exec(plain) ?? [];
    return part === undefined ? { words: plain } : { noDay: part };
  }
  const start = readStart(time ? `${date} ${time}` : date);
  return start ? { words: words.trim(), start } : { noDay: plain.slice(words.length).trim() };
}

/** 行政处罚法第六十四条, 行政处罚法 64 cut into the law and the place; undefined when the words are not that. */
export function splitLaw(words: string): { law: string; place: string } | undefined {
  const named = parseCitation(words.replace(/(?:(?<=》)|\s)\s*(\d{1,4})$/, '$1条'));
  if (!named) return undefined;
  const { instrument, version } = named;
  return { law: version ? `${instrument}(${version})` : instrument, place: placeLabel(named) };
}
