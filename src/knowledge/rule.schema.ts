import { z } from 'zod';
import { idForm } from './copy.ts';
import { citations, entry, markShape, marksOf, someTexts, text, texts } from './parts.schema.ts';
import { present } from './present.ts';
import type { Rule } from './types.ts';

/** knowledge/rules/D-01.yaml (discretion), C-01.yaml (conduct) */
export const ruleSchema = entry({
  编号: text.regex(/^[DC]-[0-9]{2}$/, idForm('D-01（裁量）、C-01（行为规范）')),
  类别: z.enum(['裁量', '行为规范']),
  名称: text,
  效果: text.optional(),
  内容: someTexts,
  依据: citations.optional(),
  怎么答: text.optional(),
  后果: text.optional(),
  易错: texts.optional(),
  口语: texts.optional(),
  出处: text.optional(),
  ...markShape,
}).transform(
  (it): Rule =>
    present({
      kind: 'rule' as const,
      id: it.编号,
      topic: it.类别 === '裁量' ? ('discretion' as const) : ('conduct' as const),
      name: it.名称,
      effect: it.效果,
      text: it.内容,
      basis: it.依据 ?? [],
      howToAnswer: it.怎么答,
      consequence: it.后果,
      traps: it.易错 ?? [],
      says: it.口语 ?? [],
      source: it.出处,
      checked: it.核对过 ?? [],
      marks: marksOf(it),
    }),
);
