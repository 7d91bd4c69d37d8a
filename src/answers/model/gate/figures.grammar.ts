import { datesIn, lessPrecise } from './dates.grammar.ts';
import { countable } from './fold.grammar.ts';
import { NUMBER, readValue } from './numbers.grammar.ts';

/** What is counted; 天 and 块 are other words for 日 and 元. Anything else is counted by the sign that follows. */
const UNITS: Record<string, string> = {
  ...{ 元: '元', 块钱: '元', 块: '元', 日: '日', 天: '日', 号: '日', 年: '年', 周岁: '岁', 岁: '岁', '%': '%' },
  ...{ 个月: '月', 月: '月', 个小时: '小时', 小时: '小时', 钟头: '小时', 个工作日: '工作日', 工作日: '工作日' },
  ...{
    个自然日: '日',
    自然日: '日',
    名: '人',
    人: '人',
    个人: '人',
    位: '人',
    平方米: '㎡',
    平米: '㎡',
    倍: '倍',
    分贝: '分贝',
  },
};
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MOST = '不得?超过|不得?高于|不得?多于|不大于|最高|最多|至多|最长|最迟|上限为?|不满|不足|低于|少于|小于';
const LEAST = '不得?少于|不得?低于|不小于|至少|最低|最少|起码|下限为?|超过|高于|多于|大于|达到?|满';
const BEFORE = `(?<most>${MOST})?(?<least>${LEAST})?`;
const AFTER = '(?<below>以下|以内|之内|内)?(?<above>以上|起)?(?<ahead>之?前|以前)?(?<past>之?后|以后|届满)?';
const ABOUT = '[余多来]?';
const FIGURE = new RegExp(
  `${BEFORE}(?<ordinal>第)?(?<number>${NUMBER})(?<about>${ABOUT})(?<unit>${UNIT})?${AFTER}`,
  'g',
);
const SHARE = new RegExp(`(百|千|${NUMBER})分之(${NUMBER})`, 'g');
const RANGE = new RegExp(`(${NUMBER})(${UNIT})?(?:至|到|-|—|–|~|～)(${NUMBER})(${UNIT})`, 'g');
const DAY_TYPE = /[日天](以?内)?[（(](工作|自然)日[)）]/g;
const SCALED = /[百千万亿]+$/;

/**
 * Every number and date of a text in one spelling, with what it counts and on which side it bounds: 五千元以下, 5000元以下
 * and 最高0.5万元 are all `≤5000元`; 1至3倍 is `≥1倍`, `≤3倍`; 2021年7月15日 is `@2021-07-15`.
 */
export function figuresIn(text: string): string[] {
  const { dates, rest } = datesIn(countable(text));
  const typed = rest.replace(DAY_TYPE, (_, within = '', type) => `${type === '工作' ? '工作日' : '日'}${within}`);
  const plain = typed.replace(SHARE, asPercent).replace(RANGE, asBounds);
  const figures = [...plain.matchAll(FIGURE)].flatMap((match) => figureOf(match, plain));
  return [...dates.map((date) => `@${date}`), ...figures];
}

/** A figure and what it says besides: a date also its year. */
export function impliedBy(figure: string): string[] {
  return figure.startsWith('@') ? lessPrecise(figure.slice(1)).map((date) => `@${date}`) : [figure];
}

function figureOf(match: RegExpExecArray, plain: string): string[] {
  const { number = '', unit, ordinal, about } = match.groups ?? {};
  const value = readValue(number);
  const next = plain[match.index + match[0].length] ?? '';
  const counted = unit === undefined ? next.replace(/[^\p{L}\p{N}]/u, '') : UNITS[unit];
  return [`${boundOf(match.groups ?? {})}${ordinal ?? ''}${value ?? `“${number}”`}${about ?? ''}${counted}`];
}

function boundOf({ most, least, below, above, ahead, past }: Record<string, string | undefined>): string {
  if (most || below) return '≤';
  if (least || above) return '≥';
  return ahead ? '<' : past ? '>' : '';
}

function asPercent(whole: string, base: string, part: string): string {
  const value = readValue(part);
  if (value === undefined) return whole;
  if (base === '百' || base === '千') return `${base === '百' ? value : value / 10}%`;
  return `${value}/${readValue(base) ?? base}`;
}

/** 1万至10万元 and 一到三倍 as statutes write it; what the first lacks it has from the second. */
function asBounds(_: string, from: string, unit: string | undefined, to: string, last: string): string {
  const scale = unit === undefined && !SCALED.test(from) ? (SCALED.exec(to)?.[0] ?? '') : '';
  return `${from}${scale}${unit ?? last}以上${to}${last}以下`;
}
