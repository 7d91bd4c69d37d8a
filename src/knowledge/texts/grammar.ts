import { articleLabel, chineseNumeral, readNumeral } from '../grammar.ts';

const NUMERAL = '[〇零一二两三四五六七八九十百千\\d０-９]+';
const SPACE = '[\\s\\u3000\\u00a0\\u2002-\\u200b\\ufeff]';
const ARTICLE = `[第笫]${SPACE}*(${NUMERAL})${SPACE}*条(?:之(${NUMERAL}))?`;
const ARTICLE_START = new RegExp(`^${ARTICLE}(${SPACE}*)`);
const NEXT_ARTICLE = new RegExp(`${SPACE}${ARTICLE}${SPACE}`, 'g');
const REFERENCE_GOES_ON = /^(?:[的之规所至到、，。；或和及与以]|第)/;
const DIVISION = new RegExp(
  `^第${SPACE}*${NUMERAL}${SPACE}*(编|分编|章|节)(?:${SPACE}+|(?=[^的规所中])|$)[^。；：]{0,50}$`,
);
const DIVISION_NAME = new RegExp(`^第${SPACE}*${NUMERAL}${SPACE}*(编|分编|章|节)`);
const LOOSE_HEADING = new RegExp(`^(?:附${SPACE}*则|序${SPACE}*言|总${SPACE}*则)$`);
const RANKS: Record<string, number> = { 编: 1, 分编: 2, 章: 3, 节: 4 };
const BARE_DIVISION = new RegExp(`^第${SPACE}*${NUMERAL}${SPACE}*(?:编|分编|章|节)$`);
const SUB_HEADING = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)[^，。；：＝（）()]{2,40}$/;
const WORDS_ONLY = /^[\p{Script=Han}、\s]{2,20}$/u;
const SOFT_BREAK = /(?<=[\p{Script=Han}，。；：、！？”）》])[ \t\f]*[\r\n]\s*(?=[\p{Script=Han}“（《])/gu;
const HISTORY_START = /^[（(]?\s*(?:根据)?[\d０-９〇一二]{4}\s*年/;
const CONTENTS = new RegExp(`^目${SPACE}*[录次]$`);
const NUMBERED = new RegExp(`^([〇零一二三四五六七八九十百]+)(?:、${SPACE}*|$)`);
const ITEM = /^([（(][一二三四五六七八九十百]+[）)])/;
const SUB_ITEM = /^((?:\d{1,3}|[０-９]{1,3})[.．、](?!\d)|[（(]\d{1,3}[）)]|[①-⑳])/;
const ANNEX = new RegExp(
  `^(附${SPACE}*[件表录图](?:${SPACE}*[一二三四五六七八九十\\d]{1,3})?|附)(?=$|[：:]|${SPACE})(?!${SPACE}*则)`,
);

/** What starts a line: an article number, as integers, and the text after it. */
export interface ArticleStart {
  number: number;
  /** 0 without 之N. */
  suffix: number;
  /** The label in its one spelling: 第一百一十条之二. */
  label: string;
  /** True when white space stands between the number and the text: the sign that tells a start from a reference. */
  spaced: boolean;
  /** True when the text goes on like a reference (第十条规定的…). */
  reference: boolean;
  text: string;
}

/** 第三项: the name of a numbered unit in a document without articles. */
export function unitLabel(number: number): string {
  return `第${chineseNumeral(number)}项`;
}

export const WHOLE_TEXT = '全文';
export const PREAMBLE = '序言';

export function articleStart(line: string): ArticleStart | undefined {
  const [whole = '', main, inserted, space] = ARTICLE_START.exec(line) ?? [];
  const number = numeral(main);
  if (number === undefined) return undefined;
  const suffix = numeral(inserted);
  const text = line.slice(whole.length);
  const label = articleLabel({ article: number, ...(suffix && { suffix }) });
  return { number, suffix: suffix ?? 0, label, spaced: space !== '', reference: REFERENCE_GOES_ON.test(text), text };
}

/** Cuts a line that holds several consecutive articles (第一条 … 第二条 …) into one line each. */
export function cutGluedArticles(line: string, first: number): string[] {
  const cuts: number[] = [];
  let wanted = first + 1;
  for (const found of line.matchAll(NEXT_ARTICLE)) {
    if (numeral(found[1]) !== wanted || found[2]) continue;
    cuts.push(found.index + 1);
    wanted += 1;
  }
  return [0, ...cuts].map((from, at) => line.slice(from, cuts[at]).trim());
}

/** Cuts at a space after sentence punctuation: in a glued line that is where a paragraph or an item ended. */
export function cutGluedParagraphs(line: string): string[] {
  return line.split(/(?<=[。；：:;])[\s\u3000]+/).filter((part) => part !== '');
}

/** Rank of a heading line by its words (编 1, 分编 2, 章 3, 节 4, 附则 or 序言 1), undefined for other text. */
export function divisionRank(line: string): number | undefined {
  const found = DIVISION.exec(line);
  if (found) return RANKS[found[1] ?? ''];
  return LOOSE_HEADING.test(line) ? 1 : undefined;
}

/** Word documents style whole paragraphs as headings: a sentence is none, unless it is numbered as a division. */
export function isHeadingText(line: string): boolean {
  return DIVISION_NAME.test(line) || (line.length <= 60 && !/[。；]$/.test(line));
}

/** Rank of a line known to be a heading, which may be worded in any way. */
export function headingRank(line: string, depth: number): number {
  const kind = DIVISION_NAME.exec(line)?.[1];
  return (kind ? RANKS[kind] : divisionRank(line)) ?? (depth <= 2 ? 1 : depth + 2);
}

/** 。；：， at the end: a sentence or a part of one, no title. */
export function endsLikeSentence(line: string): boolean {
  return /[。；：，]$/.test(line);
}

export function isContentsTitle(line: string): boolean {
  return CONTENTS.test(line);
}

/** 三、text → { number: 3, text }. */
export function numberedLine(line: string): { number: number; text: string } | undefined {
  const [whole = '', digits] = NUMBERED.exec(line) ?? [];
  const number = numeral(digits);
  return number === undefined ? undefined : { number, text: line.slice(whole.length) };
}

/** （一） or (一): 项. */
export function itemMarker(line: string): string | undefined {
  return ITEM.exec(line)?.[1];
}

/** 1. 1． 1、 （1） ①: 目, or 项 where no （一） stands above. */
export function subItemMarker(line: string): string | undefined {
  return SUB_ITEM.exec(line)?.[1];
}

/** The number in a marker: （三） 3, 2. 2, ④ 4. */
export function markerNumber(marker: string): number | undefined {
  return numeral(marker.normalize('NFKC').replace(/[()（）.．、]/g, ''));
}

/** 附件一, 附表, 附：…: the name of an annex when the line begins one. */
export function annexLabel(line: string): string | undefined {
  const name = ANNEX.exec(line)?.[1]?.replace(/\s/g, '');
  return name === '附' ? '附件' : name;
}

/** Whether a quotation is open after this text; `before`: whether one was open already. */
export function quotationAfter(before: boolean, text: string): boolean {
  const [opened, closed] = [text.lastIndexOf('“'), text.lastIndexOf('”')];
  return opened === closed ? before : opened > closed;
}

/** 第三章 alone, its words on the next line. */
export function isBareDivision(line: string): boolean {
  return BARE_DIVISION.test(line);
}

/** A line that can be the rest of a heading: short and without punctuation or numbering. */
export function isContinuation(line: string): boolean {
  return line.length <= 40 && !/[。；：＝（）()]/.test(line) && !numberedLine(line);
}

/** Depth of a heading such as 一、…, （一）… or 法律责任 written as plain text; 0 when the line is no such heading. */
export function subHeadingDepth(line: string): number {
  if (!SUB_HEADING.test(line) && !WORDS_ONLY.test(line)) return 0;
  return itemMarker(line) ? 5 : 2;
}

/** A label as it is stored: 第64条 and 第六十四条 are one. */
export function canonicalLabel(label: string): string {
  return articleStart(label)?.label ?? label;
}

/** The line breaks of an HTML source inside Chinese text are no spaces of the text. */
export function withoutSoftBreaks(text: string): string {
  return text.replace(SOFT_BREAK, '');
}

/** Whether a line begins as a history line does: with a date, or with one in parentheses. */
export function startsLikeHistory(line: string): boolean {
  return HISTORY_START.test(line);
}

/** A text whose only heading is its first chapter has probably lost the rest. */
export function lacksLaterChapters(headings: string[]): boolean {
  const [only, ...others] = new Set(headings.filter((heading) => heading !== ''));
  return only !== undefined && others.length === 0 && only.startsWith('第一章');
}

/** Titles are quoted with and without 中华人民共和国 and with either kind of nested marks: only for comparing. */
export function comparable(title: string): string {
  return title.replace(/中华人民共和国|[〈〉《》]/g, '').replace(new RegExp(SPACE, 'g'), '');
}

/** As `readNumeral`, and the spelling without 一 (一百十 for 110) that older texts use. */
function numeral(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readNumeral(text.replace(/(?<=[百千零])十/, '一十'));
}
