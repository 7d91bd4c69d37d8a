import { z } from 'zod';
import { idForm } from './copy.ts';
import { day, entry, someTexts, text, texts, yesNo } from './parts.schema.ts';
import { present } from './present.ts';
import { type Body, FIELDS, type Instrument, type NationalDocument, type Notices } from './types.ts';

/** knowledge/bodies.yaml */
export const bodiesSchema = entry({
  执法主体: z
    .array(
      entry({
        编号: text.regex(/^[A-Z]{2}$/, idForm('IC')),
        领域: z.enum(FIELDS),
        旧名: text,
        今名: text,
        岗位: text,
        变化: text,
        已核对: yesNo,
      }).transform(
        (it): Body => ({
          id: it.编号,
          field: it.领域,
          name2013: it.旧名,
          nameNow: it.今名,
          post: it.岗位,
          change: it.变化,
          verified: it.已核对,
        }),
      ),
    )
    .min(1),
  监督机构: z.array(
    entry({ 旧名: text, 今名: text, 职能: text, 已核对: yesNo }).transform((it) => ({
      name2013: it.旧名,
      nameNow: it.今名,
      role: it.职能,
      verified: it.已核对,
    })),
  ),
}).transform((it) => ({ bodies: it.执法主体, supervision: it.监督机构 }));

/** knowledge/instruments/行政处罚法.yaml */
export const instrumentSchema = entry({
  简称: text,
  名称: text,
  层级: text,
  别称: texts.optional(),
  接续: text.optional(),
  版本: z
    .array(
      entry({ 通过: day, 施行: day.optional(), 废止: day.optional(), 说明: text.optional() }).transform((it) =>
        present({ adopted: it.通过, effective: it.施行, repealed: it.废止, note: it.说明 }),
      ),
    )
    .optional(),
}).transform(
  (it): Instrument => ({
    short: it.简称,
    title: it.名称,
    level: it.层级,
    aliases: it.别称 ?? [],
    versions: it.版本 ?? [],
    ...(it.接续 && { successor: it.接续 }),
  }),
);

/** knowledge/documents/DOC-01.yaml */
export const documentSchema = entry({
  编号: text.regex(/^DOC-[0-9]{2}$/, idForm('DOC-01')),
  名称: text,
  核对情况: text,
  事实: z
    .array(
      entry({ 内容: text, 把握: text.optional() }).transform((it) => present({ text: it.内容, certainty: it.把握 })),
    )
    .min(1),
  用法: text.optional(),
  业内说法: text.optional(),
}).transform(
  (it): NationalDocument =>
    present({
      kind: 'document' as const,
      id: it.编号,
      name: it.名称,
      certainty: it.核对情况,
      facts: it.事实,
      use: it.用法,
      reported: it.业内说法,
    }),
);

/** knowledge/notices.yaml */
export const noticesSchema = entry({
  法规快照: entry({ 日期: day, 来源: text, 提交: text, 提示: text }),
  分档表: text,
  听证: text,
  当场处罚: text,
  最后一日: text,
  注意: someTexts,
  分档方法: z.record(text, text),
}).transform(
  (it): Notices => ({
    snapshot: { day: it.法规快照.日期, source: it.法规快照.来源, commit: it.法规快照.提交, sentence: it.法规快照.提示 },
    grades: it.分档表,
    hearing: it.听证,
    simple: it.当场处罚,
    lastDay: it.最后一日,
    cautions: it.注意,
    methods: it.分档方法,
  }),
);
