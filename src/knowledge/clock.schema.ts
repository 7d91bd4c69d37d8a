import { z } from 'zod';
import { UNIT_OF_DAY_TYPE } from './amounts.grammar.ts';
import type { ClockRule, YearlyRule } from './clock.types.ts';
import { clock as copy } from './copy.ts';
import { dayOf } from './day.ts';
import { DAY_TYPES } from './day-types.grammar.ts';
import { isDay } from './grammar.ts';
import { citation, day, entry, text, yesNo } from './parts.schema.ts';
import { present } from './present.ts';

/** Where the number of a file's nth limit is written, from 0. */
export const placeOfLimit = (nth: number): PropertyKey[] => ['期限', nth, '数'];

const count = z.int().positive();
const place = { 条: count, 之: count.optional(), 款: count.optional(), 项: count.optional() };
const length = {
  数: count,
  单位: z.enum(['日', '月', '年', '小时']),
  日型: z.enum(['工作日', '自然日', '自然月', '自然年', '小时']),
};

const extension = entry({ ...length, 条件: text });

const limit = entry({
  ...place,
  ...length,
  日型依据: text.optional(),
  方向: z.enum(['向后', '向前']).optional(),
  顺延: yesNo.optional(),
  起算: text,
  事项: text,
  延长: extension.optional(),
  数见: citation.optional(),
  不计入: text.optional(),
  待核: text.optional(),
}).superRefine((it, context) => {
  for (const [path, part] of [['日型'], ['延长', '日型']].map((keys) => [keys, keys[1] ? it.延长 : it] as const))
    if (part && UNIT_OF_DAY_TYPE[DAY_TYPES[part.日型]] !== part.单位)
      context.addIssue({ code: 'custom', path: [...path], message: copy.unitAndDayType(part.单位, part.日型) });
});

/** A day of every year, not one counted from an event. */
const yearly = entry({
  ...place,
  月: z.int().min(1).max(12),
  日: z.int().min(1).max(31),
  事项: text,
  待核: text.optional(),
}).superRefine((it, context) => {
  // 2023 is no leap year: what is due every year must exist every year.
  if (!isDay(dayOf(2023, it.月, it.日)))
    context.addIssue({ code: 'custom', path: ['日'], message: copy.noSuchDay(it.月, it.日) });
});

/** knowledge/clock/行政处罚法.yaml: every time limit of one instrument. */
export const clockSchema = entry({
  简称: text,
  版本: day,
  日型依据: entry({ 工作日: text.optional(), 自然日: text.optional(), 小时: text.optional() }),
  /** The article that says what happens when the last day is a holiday; absent where the law is silent. */
  顺延依据: citation.optional(),
  期限: z.array(limit),
  每年: z.array(yearly).min(1).optional(),
  状态提示: text.optional(),
  已核对: yesNo,
}).transform((it): { short: string; rules: ClockRule[]; yearly: YearlyRule[] } => ({
  short: it.简称,
  rules: it.期限.map(
    (row): ClockRule =>
      present({
        instrument: it.简称,
        version: it.版本,
        article: row.条,
        suffix: row.之,
        paragraph: row.款,
        item: row.项,
        n: row.数,
        dayType: DAY_TYPES[row.日型],
        dayTypeBasis: row.日型依据 ?? it.日型依据[row.日型 as '工作日'],
        backward: row.方向 === '向前',
        fixed: row.顺延 === false,
        event: row.起算,
        what: row.事项,
        extension: row.延长 && {
          n: row.延长.数,
          dayType: DAY_TYPES[row.延长.日型],
          condition: row.延长.条件,
        },
        numberAt: row.数见,
        notCounted: row.不计入,
        rollBasis: it.顺延依据,
        unverified: row.待核,
        statusWarning: it.状态提示,
      }),
  ),
  yearly: (it.每年 ?? []).map(
    (row): YearlyRule =>
      present({
        instrument: it.简称,
        version: it.版本,
        article: row.条,
        suffix: row.之,
        paragraph: row.款,
        item: row.项,
        month: row.月,
        day: row.日,
        what: row.事项,
        unverified: row.待核,
        statusWarning: it.状态提示,
      }),
  ),
}));
