import { z } from 'zod';
import { amountMissing, amountOutOfOrder, amountUnwanted, notAnAmount } from './copy.ts';
import { present } from './present.ts';

/** 50000, 5万 or 2.5万: a number of yuan, days, times or per cent. */
export const amount = z
  .union([z.number().nonnegative(), z.string()], { error: notAnAmount })
  .transform((written, context) => {
    if (typeof written === 'number') return written;
    const [, digits, tenThousands] = /^([0-9]+(?:\.[0-9]{1,4})?)\s*(万)?元?$/.exec(written.trim()) ?? [];
    if (digits !== undefined) return tenThousands ? Math.round(Number(digits) * 10_000) : Number(digits);
    context.issues.push({ code: 'custom', message: notAnAmount, input: written });
    return z.NEVER;
  });

/** How an amount is written in law, the keys it needs and may have, and its unit. */
const MANNERS = {
  区间: { kind: 'range', needs: ['下限', '上限'], may: [], unit: '元' },
  只有上限: { kind: 'max', needs: ['上限'], may: [], unit: '元' },
  定额: { kind: 'fixed', needs: ['数额'], may: [], unit: '元' },
  倍数: { kind: 'multiple', needs: ['上限', '基数'], may: ['下限', '基数下限'], unit: undefined },
  百分比: { kind: 'percent', needs: ['上限', '基数'], may: ['下限', '基数下限'], unit: undefined },
  日数: { kind: 'days', needs: ['上限'], may: ['下限'], unit: '日' },
  地方规定: { kind: 'local', needs: ['说明'], may: [], unit: undefined },
  其他: { kind: 'other', needs: [], may: [], unit: undefined },
} as const;
const NUMERIC = ['下限', '上限', '数额', '基数', '基数下限'] as const;

export const manner = z.enum(Object.keys(MANNERS) as (keyof typeof MANNERS)[]);

export interface AmountFields {
  方式: keyof typeof MANNERS;
  下限?: number | undefined;
  上限?: number | undefined;
  数额?: number | undefined;
  基数?: string | undefined;
  基数下限?: string | undefined;
  说明?: string | undefined;
}

/** Each manner has its own keys; the bounds stand in order. */
export function checkAmount(fields: AmountFields, context: z.core.$RefinementCtx): void {
  const { needs, may } = MANNERS[fields.方式];
  const allowed: readonly string[] = [...needs, ...may];
  const say = (key: string, message: string) => context.addIssue({ code: 'custom', message, path: [key] });
  for (const key of needs) if (fields[key] === undefined) say(key, amountMissing(fields.方式, key));
  for (const key of NUMERIC) {
    if (fields[key] !== undefined && !allowed.includes(key)) say(key, amountUnwanted(fields.方式, key));
  }
  if (fields.下限 !== undefined && fields.上限 !== undefined && fields.下限 > fields.上限)
    say('下限', amountOutOfOrder);
}

/** The numbers of a penalty or of a table's statutory range, under the names of `Penalty`. */
export function amountOf({ 方式, 下限, 上限, 数额 }: AmountFields) {
  const { kind, unit } = MANNERS[方式];
  const [least, most] = [下限, 上限];
  if (kind === 'multiple') return present({ kind, minTimes: least, maxTimes: most });
  if (kind === 'percent') return present({ kind, minPercent: least, maxPercent: most });
  return present({ kind, min: kind === 'max' ? 0 : least, max: most, amount: 数额, unit });
}
