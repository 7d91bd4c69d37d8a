import { z } from 'zod';
import { form as copy, idForm } from './copy.ts';
import { codesIn, readCondition, readSum, sectionsIn } from './expression.grammar.ts';
import { type Expression, type FormField, type FormRule, ITEM, type StatForm } from './form.types.ts';
import { day, entry, text, yesNo } from './parts.schema.ts';
import { present } from './present.ts';

const TYPES = { 流量: 'flow', 存量: 'stock', 合计: 'sum', 是否: 'flag', 日期: 'day', 文字: 'text' } as const;
const EACH = { 数字: 'number', 流量: 'flow', 存量: 'stock' } as const;
const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
const round = z.number().int().positive();

const expression = (read: typeof readSum) =>
  text.transform((written, context): Expression => {
    const found = read(written);
    if ('expression' in found) return found.expression;
    context.issues.push({ code: 'custom', message: copy.notAnExpression(found.mistake), input: written });
    return z.NEVER;
  });

const periodSchema = entry({
  编号: text.regex(/^\d{4}-R\d$/, idForm('2026-R1')),
  名称: text,
  第几次: round,
  接着: text.optional(),
  开始: day,
  数据截止: day,
  应报: day,
  锁定: day,
  方案应报: day,
})
  .superRefine((it, context) => {
    const days = [it.开始, it.数据截止, it.应报, it.锁定];
    if (days.some((one, at) => one < (days[at - 1] ?? '')))
      context.addIssue({ code: 'custom', message: copy.daysOutOfOrder, path: ['开始'] });
  })
  .transform((it) =>
    present({
      ...{ id: it.编号, name: it.名称, round: it.第几次, after: it.接着, start: it.开始 },
      ...{ cutoff: it.数据截止, due: it.应报, lock: it.锁定, planDue: it.方案应报 },
    }),
  );

const fieldSchema = entry({
  编号: text.regex(/^[A-Z]\d{2}[a-z]?$/, idForm('B01')),
  名称: text,
  类型: z.enum(keysOf(TYPES)),
  单位: text.optional(),
  说明: text,
  任务: text,
  何时必填: expression(readCondition).optional(),
  等于: expression(readSum).optional(),
})
  .superRefine((it, context) => {
    if ((it.类型 === '合计') !== (it.等于 !== undefined))
      context.addIssue({ code: 'custom', message: copy.sumNeedsParts, path: ['类型'] });
  })
  .transform(
    (it): FormField =>
      present({
        ...{ code: it.编号, label: it.名称, type: TYPES[it.类型], unit: it.单位, definition: it.说明 },
        ...{ task: it.任务, requiredIf: it.何时必填, equals: it.等于 },
      }),
  );

const ruleSchema = entry({
  编号: text.regex(/^V\d{2}$/, idForm('V01')),
  级别: z.enum(['E', 'W']),
  逐项: z.enum(keysOf(EACH)).optional(),
  本期也查: yesNo.optional(),
  第几次: round.optional(),
  成立: z.array(expression(readCondition)).min(1),
  提示: text,
}).transform(
  (it): FormRule =>
    present({
      ...{ id: it.编号, level: it.级别, each: it.逐项 && EACH[it.逐项], period: it.本期也查 ?? false },
      ...{ round: it.第几次, holds: it.成立, message: it.提示 },
    }),
);

/** knowledge/forms/campaign.yaml: the fields, periods and rules of a statistics form. */
export const formSchema = entry({
  编号: text,
  名称: text,
  说明: text,
  报给: text,
  期次: z.array(periodSchema).min(1),
  栏目: z
    .array(
      entry({
        编号: text.regex(/^[A-Z]$/, idForm('A')),
        名称: text,
        指标: z.array(fieldSchema).min(1),
      }).transform((it) => ({ id: it.编号, name: it.名称, fields: it.指标 })),
    )
    .min(1),
  规则: z.array(ruleSchema),
})
  .superRefine((it, context) => checkReferences(it, context))
  .transform(
    (it): StatForm => ({
      ...{ kind: 'form', id: it.编号, name: it.名称, note: it.说明, to: it.报给 },
      ...{ periods: it.期次, sections: it.栏目, rules: it.规则 },
    }),
  );

interface Written {
  期次: { id: string; after?: string }[];
  栏目: { id: string; fields: FormField[] }[];
  规则: FormRule[];
}

/** Numbers used twice, and expressions, sections and periods that name what is not there. */
function checkReferences({ 期次, 栏目, 规则 }: Written, context: z.core.$RefinementCtx): void {
  const say = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path });
  const fields = 栏目.flatMap((section) => section.fields);
  const [codes, letters] = [fields.map(({ code }) => code), 栏目.map(({ id }) => id)];
  const unknown = (one: Expression, each: boolean) => [
    ...codesIn(one).filter((code) => (code === ITEM ? !each : !codes.includes(code))),
    ...sectionsIn(one).filter((letter) => !letters.includes(letter)),
  ];
  for (const [at, { id, after }] of 期次.entries()) {
    if (期次.findIndex((one) => one.id === id) < at) say(copy.twice(id), '期次', at, '编号');
    if (after && !期次.some((one) => one.id === after)) say(copy.noPeriod(after), '期次', at, '接着');
  }
  for (const [section, { fields: own }] of 栏目.entries())
    for (const [at, field] of own.entries()) {
      const place = ['栏目', section, '指标', at];
      if (fields.findIndex(({ code }) => code === field.code) !== fields.indexOf(field))
        say(copy.twice(field.code), ...place, '编号');
      for (const name of field.equals ? unknown(field.equals, false) : []) say(copy.noField(name), ...place, '等于');
      for (const name of field.requiredIf ? unknown(field.requiredIf, false) : [])
        say(copy.noField(name), ...place, '何时必填');
    }
  for (const [at, rule] of 规则.entries()) {
    if (规则.findIndex(({ id }) => id === rule.id) < at) say(copy.twice(rule.id), '规则', at, '编号');
    for (const [part, one] of rule.holds.entries())
      for (const name of unknown(one, rule.each !== undefined)) say(copy.noField(name), '规则', at, '成立', part);
  }
}
