import { z } from 'zod';
import { amount, amountOf, checkAmount, manner } from './amount.schema.ts';
import { citation, entry, text, texts } from './parts.schema.ts';
import { present } from './present.ts';
import type { Penalty } from './types.ts';

/** One row of 处罚 in a power. */
export const penaltySchema = entry({
  种类: text,
  方式: manner,
  下限: amount.optional(),
  上限: amount.optional(),
  数额: amount.optional(),
  基数: text.optional(),
  基数下限: text.optional(),
  按: text.optional(),
  对象: text.optional(),
  情形: text.optional(),
  决定机关: text.optional(),
  应否: z.enum(['应当', '可以']),
  并处: texts.optional(),
  说明: text.optional(),
  依据: citation.optional(),
})
  .superRefine(checkAmount)
  .transform(
    (it): Penalty =>
      present({
        type: it.种类,
        ...amountOf(it),
        base: it.基数,
        baseFloor: it.基数下限,
        per: it.按,
        who: it.对象,
        when: it.情形,
        decidedBy: it.决定机关,
        must: it.应否 === '应当' ? ('must' as const) : ('may' as const),
        plus: it.并处 ?? [],
        note: it.说明,
        source: it.依据,
      }),
  );
