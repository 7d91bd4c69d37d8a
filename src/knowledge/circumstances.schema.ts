import { z } from 'zod';
import { circumstanceUnknown, idForm } from './copy.ts';
import type { Circumstance, CircumstanceSet, Effect } from './discretion.types.ts';
import { entry, text, texts, yesNo } from './parts.schema.ts';
import { present } from './present.ts';
import { FIELDS } from './types.ts';

const EFFECTS: Record<string, Effect> = {
  应当不予处罚: 'mustNot',
  可以不予处罚: 'mayNot',
  应当从轻或者减轻: 'mustLighterOrReduced',
  可以从轻或者减轻: 'mayLighterOrReduced',
  可以从轻: 'mayLighter',
  减轻或者不予处罚: 'reducedOrNot',
  '可以从轻、减轻或者不予处罚': 'mayLighterReducedOrNot',
  应当从重: 'mustHeavier',
  可以从重: 'mayHeavier',
  时效延长: 'longerLimitation',
  法制审核: 'review',
  集体讨论: 'collective',
};
const effect = z.enum(Object.keys(EFFECTS) as [string, ...string[]]).transform((written) => EFFECTS[written] as Effect);
const code = text.regex(/^[A-Z][0-9]{2}$/, idForm('G01'));

/** One 情形, in a set of a law or in a rule pack. */
export const circumstanceSchema = entry({
  编号: code,
  名称: text.max(45),
  效果: effect.optional(),
  依据: text,
  不能同时: texts.optional(),
}).transform(
  (it): Circumstance =>
    present({ id: it.编号, name: it.名称, effect: it.效果, source: it.依据, excludes: it.不能同时 ?? [] }),
);

const jointSchema = entry({ 名称: text, 需要: z.array(code).min(2), 效果: effect, 依据: text }).transform((it) => ({
  name: it.名称,
  needs: it.需要,
  effect: it.效果,
  source: it.依据,
}));

const limitationSchema = entry({
  月数: z.number().int().positive(),
  需要: code.optional(),
  依据: text,
}).transform((it) => present({ months: it.月数, needs: it.需要, source: it.依据 }));

/** knowledge/circumstances/CIR-GENERAL.yaml */
export const circumstancesSchema = entry({
  编号: text.regex(/^CIR-[A-Z]+$/, idForm('CIR-GENERAL')),
  名称: text,
  适用法律: texts.optional(),
  不适用法律: texts.optional(),
  适用领域: z.array(z.enum(FIELDS)).optional(),
  适用事项: texts.optional(),
  情形: z.array(circumstanceSchema),
  合起来: z.array(jointSchema).optional(),
  时效: z.array(limitationSchema).optional(),
  听证数额: z
    .array(
      entry({ 谁: text, 数额: z.number().positive(), 依据: text }).transform((it) => ({
        who: it.谁,
        yuan: it.数额,
        source: it.依据,
      })),
    )
    .optional(),
  待核: texts.optional(),
  已核对: yesNo,
})
  .superRefine((it, context) => {
    const known = new Set(it.情形.map(({ id }) => id));
    for (const [at, { needs }] of (it.合起来 ?? []).entries()) {
      for (const id of needs.filter((one) => !known.has(one)))
        context.addIssue({ code: 'custom', message: circumstanceUnknown(id), path: ['合起来', at, '需要'] });
    }
  })
  .transform((it): CircumstanceSet => {
    const [joint, limitation, hearing] = [it.合起来 ?? [], it.时效 ?? [], it.听证数额 ?? []];
    return {
      kind: 'circumstances',
      id: it.编号,
      name: it.名称,
      laws: it.适用法律 ?? [],
      notLaws: it.不适用法律 ?? [],
      fields: it.适用领域 ?? [],
      powers: it.适用事项 ?? [],
      circumstances: it.情形,
      joint,
      limitation,
      hearing,
      unverified: it.待核 ?? [],
    };
  });
