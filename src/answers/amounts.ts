import type { Citation, Grade, Limit, Penalty } from '../knowledge/types.ts';
import { amountCopy as copy } from './amounts.copy.ts';

/** 5000元, 1万元, 1.5万元, 200万元, 1亿元: exact, in the largest unit that stays short. */
export function money(yuan: number): string {
  if (yuan >= 1e8 && yuan % 1e7 === 0) return `${yuan / 1e8}${copy.hundredMillion}`;
  if (yuan >= 1e4 && yuan % 100 === 0) return `${yuan / 1e4}${copy.tenThousand}`;
  return `${yuan}${copy.yuan}`;
}

/** The size of a penalty in words, without its condition: 1万元以上10万元以下, 违法所得的2倍以上5倍以下, 10日以上15日以下. */
export function penaltySize(penalty: Penalty): string {
  const { kind, min, max, amount, minTimes, maxTimes, minPercent, maxPercent, base = '' } = penalty;
  switch (kind) {
    case 'range':
    case 'max':
      return between(min, max, money);
    case 'fixed':
      return amount === undefined ? '' : money(amount);
    case 'days':
      return between(min, max, (days) => `${days}${copy.day}`);
    case 'multiple':
      return `${base}${copy.of}${between(minTimes, maxTimes, (times) => `${times}${copy.times}`)}`;
    case 'percent':
      return `${base}${copy.of}${between(minPercent, maxPercent, (percent) => `${percent}%`)}`;
    case 'local':
      return copy.local;
    case 'other':
      return '';
  }
}

/** A time limit as one clause: 不得超过30日（自然日），从实施查封扣押之日起算. */
export function limitClause({ n, unit, dayType, countedFrom, rule }: Limit): string {
  const kind = dayType && !dayType.includes(copy.seeNote) && dayType !== unit ? copy.bracket(dayType) : '';
  const size = `${n}${unit === copy.month ? copy.months : unit}${kind}`;
  const clause = copy.afterNumber.some((start) => rule.startsWith(start)) ? `${size}${rule}` : `${rule}${size}`;
  return `${clause}${countedFrom ? copy.countedFrom(countedFrom) : ''}`;
}

/** The range of a grade, saying which end belongs to it: 100元以上不满200元. */
export function gradeRange({ from, to, unit = copy.yuan, lower, upper }: Grade): string {
  const print = (value: number) => (unit === copy.yuan ? money(value) : `${value}${unit}`);
  if (from !== undefined && from === to) return print(from);
  const low = lower ?? (from === undefined ? '' : `${print(from)}${copy.orMore}`);
  const high =
    to === undefined ? '' : upper === copy.exclusive ? `${copy.below}${print(to)}` : `${print(to)}${copy.orLess}`;
  return `${low}${lower && high ? copy.comma : ''}${high}`;
}

/** 第43条第1款第2项, in digits for short lists. */
export function place({ article, suffix, paragraph, item }: Citation): string {
  return copy.place(article, suffix, paragraph, item);
}

/** A lower bound of 0 is none: 10万元以下. */
function between(min: number | undefined, max: number | undefined, print: (value: number) => string): string {
  if (min && max !== undefined)
    return min === max ? print(min) : `${print(min)}${copy.orMore}${print(max)}${copy.orLess}`;
  if (max !== undefined) return `${print(max)}${copy.orLess}`;
  return min ? `${print(min)}${copy.orMore}` : '';
}
