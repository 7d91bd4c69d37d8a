import { z } from 'zod';
import { dayTypeForm, idForm } from './copy.ts';
import { citations, entry, markShape, marksOf, someTexts, text, texts } from './parts.schema.ts';
import { present } from './present.ts';
import type { EventLink, Limit, Procedure, Step } from './types.ts';

const RULES = [
  '不得超过',
  '延长不得超过',
  '提前不少于',
  '不少于',
  '超过',
  '最长',
  '内补办批准',
  '届满后',
  '届满停止',
  '届满视为送达',
  '届满不再执行',
] as const;

/** 收到处罚决定书之日, or of another procedure P-REMEDY：收到申请 */
const link = text.transform((written): EventLink => {
  const [, procedure, event = written] = /^(P-[A-Z]+)\s*[:：]\s*(.+)$/.exec(written) ?? [];
  return present({ procedure, event });
});

const limitSchema = entry({
  数: z.int().positive(),
  单位: z.enum(['日', '月', '年', '小时']),
  日型: text.regex(/^(工作日|自然日|自然月|自然年|小时)/, dayTypeForm),
  起算: text,
  规则: z.enum(RULES),
  完成即: z.array(link).min(1).optional(),
  起算也是: z.array(link).min(1).optional(),
}).transform(
  (it): Limit =>
    present({
      n: it.数,
      unit: it.单位,
      dayType: it.日型,
      countedFrom: it.起算,
      rule: it.规则,
      completes: it.完成即,
      alsoStarts: it.起算也是,
    }),
);

const stepSchema = entry({
  名称: text,
  谁来做: text,
  怎么做: text,
  期限: z.array(limitSchema).optional(),
  依据: citations.optional(),
  文书: text.optional(),
  常见错误: texts.optional(),
  说明: text.optional(),
}).transform(
  (it): Step =>
    present({
      name: it.名称,
      who: it.谁来做,
      does: it.怎么做,
      basis: it.依据 ?? [],
      document: it.文书,
      commonErrors: it.常见错误 ?? [],
      limits: it.期限 ?? [],
      note: it.说明,
    }),
);

/** knowledge/procedures/P-SIMPLE.yaml */
export const procedureSchema = entry({
  编号: text.regex(/^P-[A-Z]+$/, idForm('P-SIMPLE')),
  名称: text,
  口语: someTexts,
  适用: text,
  期间计算: text,
  步骤: z.array(stepSchema).min(1),
  说明: texts.optional(),
  ...markShape,
}).transform(
  (it): Procedure => ({
    kind: 'procedure',
    id: it.编号,
    name: it.名称,
    says: it.口语,
    appliesTo: it.适用,
    dayCounting: it.期间计算,
    steps: it.步骤,
    notes: it.说明 ?? [],
    checked: it.核对过 ?? [],
    marks: marksOf(it, { unverified: it.步骤.flatMap(openPoints) }),
  }),
);

/** A step's note that begins 待核： counts among the procedure's open points too. */
function openPoints(step: Step): string[] {
  return step.note?.startsWith('待核：') ? [`${step.name}：${step.note.slice('待核：'.length)}`] : [];
}
