import { WRITTEN_DAY } from '../knowledge/day.grammar.ts';
import type { Period } from '../knowledge/day.ts';
import { parseCitation, placeLabel } from '../knowledge/grammar.ts';
import type { Start } from './clock.rules.ts';
import { readStart } from './start.grammar.ts';
import { splitSuspended } from './suspended.grammar.ts';
import { readYear } from './time.grammar.ts';

const LAST = new RegExp(`^(.*?)\\s*(${WRITTEN_DAY}(?:[T\\s]*\\d{1,2}:\\d\\d)?)$`);

const YEAR = /^(.*条.*?)\s*(\d{4}年?)$/;

/** What was typed after /deadline: words, and from when to count where a date stands there; or the words that are no period. */
export function readAsked(
  typed: string,
): { wrong: string } | { words: string; counted?: { start: Start; suspended: Period[] } } {
  const { rest, suspension } = splitSuspended(typed);
  if ('wrong' in suspension) return suspension;
  const { words, start } = splitStart(rest);
  return { words, ...(start && { counted: { start, suspended: suspension.periods } }) };
}

/** 政府信息公开条例第四十九条 2026 cut into words and the year at their end. */
export function splitYear(text: string): { words: string; year?: string } {
  const plain = text.normalize('NFKC').trim();
  const [, words = plain, written = ''] = YEAR.exec(plain) ?? [];
  const year = readYear(written);
  return year ? { words: words.trim(), year } : { words: plain };
}

/** What was typed, cut into words and the date at their end; without a date all is words. */
export function splitStart(text: string): { words: string; start?: Start } {
  const plain = text.normalize('NFKC').trim();
  const [, words = '', date = ''] = LAST.exec(plain) ?? [];
  const start = readStart(date);
  return start ? { words: words.trim(), start } : { words: plain };
}

/** 行政处罚法第六十四条 cut into the law and the place; undefined when the words are not that. */
export function splitLaw(words: string): { law: string; place: string } | undefined {
  const named = parseCitation(words);
  if (!named) return undefined;
  const { instrument, version } = named;
  return { law: version ? `${instrument}(${version})` : instrument, place: placeLabel(named) };
}
