import { readNumeral } from '../../grammar.ts';

const DIGITS = '零一二三四五六七八九';
const NUMBER = '[\\d０-９〇零一二三四五六七八九十]+';
const DAY = new RegExp(`(${NUMBER})\\s*年\\s*(${NUMBER})\\s*月\\s*(${NUMBER})\\s*日`, 'g');
const NAME_DAY =
  /^(.*?)[\s_-]*(?:[（(](\d{4})[-.年](\d{1,2})[-.月](\d{1,2})日?[）)]|[_-]?(\d{4})-?(\d{2})-?(\d{2}))(?:\s*\(\d+\))?$/;
const TAKES_EFFECT = /(?:起|日)(?:正式)?(?:施行|实施|生效|执行)|^\s*施行/;
const PUBLISHED = /公布|发布|颁布/;
const REVISED = /修正|修订|修改/;
const ON_PUBLICATION = /自?(?:本\S{0,8})?(?:公布|发布|颁布)之日起?(?:施行|实施|生效|执行)/;
const OF_THIS_TEXT =
  /^(?:[一二三四五六七八九十]+、|\d+[.．]|附[：:])?\s*(?:本|自|以上)|本(?:法|条例|办法|规定|规则|细则|解释|决定|规章|准则|章程|批复|安排|通知|意见|修正案)[^。]{0,40}(?:自|于|从)/;
const REPEALS = /(?:同时|即行|自行|相应|予以|一律)?(?:废止|失效|停止执行)/;
const PARTLY = /^(?:（[^）]*）)?(?:中|第|的规定|的有关|有关)/;

/** What a header says happened on a day. */
export interface HistoryEvent {
  day: string;
  kind: 'passed' | 'published' | 'effective';
}

/** Every day named in a header line with what the words up to the next day say about it. */
export function historyEvents(line: string): HistoryEvent[] {
  const found = [...line.matchAll(DAY)];
  return found.flatMap((match, at) => {
    const day = isoDay(match.slice(1, 4));
    if (!day) return [];
    const words = line.slice(match.index + match[0].length, found[at + 1]?.index);
    return [{ day, kind: TAKES_EFFECT.test(words) ? 'effective' : PUBLISHED.test(words) ? 'published' : 'passed' }];
  });
}

/** Whether a head tells of a change after the first version. */
export function isRevised(history: string[]): boolean {
  return REVISED.test(history.join('\n'));
}

/** When the text of a closing article puts this document into force: a day, or `published`. */
export function entryIntoForce(text: string): string | 'published' | undefined {
  for (const sentence of text.split(/[。；\n]/)) {
    if (!OF_THIS_TEXT.test(sentence)) continue;
    const day = historyEvents(sentence).find((event) => event.kind === 'effective')?.day;
    if (day) return day;
    if (ON_PUBLICATION.test(sentence)) return 'published';
  }
  return undefined;
}

/** The titles a closing article repeals as a whole, without their marks; 《X》中…的规定 repeals a part and is left out. */
export function repealedTitles(text: string): string[] {
  return text.split(/[。\n]/).flatMap((sentence) => {
    const verb = REPEALS.exec(sentence);
    if (!verb) return [];
    return titles(sentence.slice(0, verb.index)).filter((title) => title !== '');
  });
}

/** A file name without its ending, cut into the name and the day it ends in: (2021-01-22), _20210122, （2021年1月22日）. */
export function dayInName(name: string): { name: string; day?: string } {
  const found = NAME_DAY.exec(name);
  const day = found && isoDay([found[2] ?? found[5], found[3] ?? found[6], found[4] ?? found[7]]);
  return found && day ? { name: (found[1] ?? '').trim(), day } : { name: name.trim() };
}

/** Outermost 《…》 of a sentence; nested marks stay inside. */
function titles(sentence: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  [...sentence].forEach((mark, at, all) => {
    if (mark === '《' && depth++ === 0) from = at + 1;
    if (mark !== '》' || depth === 0 || --depth > 0) return;
    if (!PARTLY.test(all.slice(at + 1).join(''))) found.push(all.slice(from, at).join(''));
  });
  return found;
}

function isoDay(parts: (string | undefined)[]): string | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(partOfDay);
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** A year may be written digit by digit: 一九九三, 二〇〇七. */
function partOfDay(text = ''): number {
  const digits = [...text].map((one) => DIGITS.indexOf(one.replace('〇', '零')));
  return text.length === 4 && !digits.includes(-1)
    ? Number(digits.join(''))
    : (readNumeral(text.replace(/^0/, '')) ?? 0);
}
