import type { Period } from '../knowledge/day.ts';
import type { Start } from './clock.rules.ts';
import { readPlace, readStart } from './start.grammar.ts';
import { splitSuspended } from './suspended.grammar.ts';
import { readYear } from './time.grammar.ts';

const LAST = /^(.*?)\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T\s]*\d{1,2}:\d\d)?)$/;

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
  const start = readStart(date.replace(/[T\s]+(?=\d{1,2}:)/, 'T').replace(/T(\d):/, 'T0$1:'));
  return start ? { words: words.trim(), start } : { words: plain };
}

/** 行政处罚法第六十四条 cut into the law and the place; undefined when the words are not that. */
export function splitLaw(words: string): { law: string; place: string } | undefined {
  const [, law = '', place = ''] = /^[《]?(.+?)[》]?\s*(第?[0-9一二三四五六七八九十百零]+条.*)$/.exec(words) ?? [];
  return law && readPlace(place) ? { law, place } : undefined;
}
