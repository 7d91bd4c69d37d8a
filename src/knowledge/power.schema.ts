import { z } from 'zod';
import { idForm } from './copy.ts';
import { citations, entry, markShape, marksOf, someTexts, text, texts, yesNo } from './parts.schema.ts';
import { penaltySchema } from './penalty.schema.ts';
import { present } from './present.ts';
import { FIELDS, type Power } from './types.ts';

/** knowledge/powers/领域/MKT-01.yaml */
export const powerSchema = entry({
  编号: text.regex(/^[A-Z]{3}-[0-9]{2,3}$/, idForm('MKT-01')),
  领域: z.enum(FIELDS),
  执法主体: text,
  名称: text,
  违法行为: text,
  口语: someTexts,
  违反条款: citations.min(1),
  处罚依据: citations.min(1),
  处罚: z.array(penaltySchema).min(1),
  其他措施: texts.optional(),
  前置条件: text.optional(),
  程序: someTexts,
  可当场处罚: yesNo.optional(),
  听证: text.optional(),
  裁量因素: texts.optional(),
  移送: text.optional(),
  主体说明: text.optional(),
  说明: texts.optional(),
  ...markShape,
}).transform(
  (it): Power =>
    present({
      kind: 'power' as const,
      id: it.编号,
      field: it.领域,
      body: it.执法主体,
      title: it.名称,
      violation: it.违法行为,
      says: it.口语,
      violated: it.违反条款,
      penalised: it.处罚依据,
      penalties: it.处罚,
      otherMeasures: it.其他措施 ?? [],
      prerequisite: it.前置条件,
      procedures: it.程序,
      simpleProcedurePossible: it.可当场处罚,
      hearing: it.听证,
      discretionFactors: it.裁量因素 ?? [],
      transferTo: it.移送,
      bodyNote: it.主体说明,
      notes: it.说明 ?? [],
      checked: it.核对过 ?? [],
      marks: marksOf(it, { local: it.处罚.some((penalty) => penalty.kind === 'local') }),
    }),
);
