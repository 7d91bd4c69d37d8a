import { z } from 'zod';
import { amount, amountOf, checkAmount } from './amount.schema.ts';
import { gradesDoNotMeet, gradeUpsideDown, idForm } from './copy.ts';
import { citation, entry, markShape, marksOf, text, texts, yesNo } from './parts.schema.ts';
import { present } from './present.ts';
import type { Grade, GradeTable } from './types.ts';

const UNITS = { 区间: '元', 只有上限: '元', 倍数: '倍', 百分比: '%' } as const;

const gradeSchema = entry({
  阶次: text,
  条件: text,
  从: amount,
  到: amount,
  下限: z.enum(['含', '大于零']).optional(),
  上限: z.enum(['含', '不含']),
  并处: texts.optional(),
  法定档: text.optional(),
});
type WrittenGrade = z.output<typeof gradeSchema>;

const statutorySchema = entry({
  方式: z.enum(Object.keys(UNITS) as (keyof typeof UNITS)[]),
  下限: amount.optional(),
  上限: amount,
});

/** knowledge/grades/SAF-01-1.yaml: the number of the power, and -1, -2 where it has several tables. */
export const gradesSchema = entry({
  编号: text.regex(/^[A-Z]{3}-[0-9]{2,3}(-[0-9])?$/, idForm('SAF-02 或者 SAF-01-1')),
  权力: text,
  名称: text,
  档: text.optional(),
  对象: text.optional(),
  按: text.optional(),
  基数: text.optional(),
  法定幅度: statutorySchema,
  依据: citation,
  分档方法: text,
  示意: yesNo,
  分档: z.array(gradeSchema).min(2).superRefine(checkGrades),
  ...markShape,
  已核对: yesNo.optional(),
})
  .superRefine((it, context) => checkAmount({ ...it.法定幅度, 基数: it.基数 }, context))
  .transform(
    (it): GradeTable =>
      present({
        kind: 'grades' as const,
        id: it.编号,
        power: it.权力,
        title: it.名称,
        tier: it.档,
        who: it.对象,
        per: it.按,
        base: it.基数,
        statutory: amountOf(it.法定幅度),
        source: it.依据,
        method: it.分档方法,
        grades: it.分档.map((grade) => gradeOf(grade, UNITS[it.法定幅度.方式])),
        marks: marksOf(it, { illustrative: it.示意 }),
      }),
  );

function gradeOf(it: WrittenGrade, unit: string): Grade {
  return present({
    grade: it.阶次,
    conditions: it.条件,
    from: it.从,
    to: it.到,
    unit,
    lower: it.下限,
    upper: it.上限,
    plus: it.并处 ?? [],
    statutoryTier: it.法定档,
  });
}

/** Each grade runs upward and begins where the one before it ends. */
function checkGrades(grades: WrittenGrade[], context: z.core.$RefinementCtx): void {
  for (const [at, grade] of grades.entries()) {
    const before = grades[at - 1];
    const say = (key: string, message: string) => context.addIssue({ code: 'custom', message, path: [at, key] });
    if (grade.从 >= grade.到) say('从', gradeUpsideDown(grade.阶次));
    if (before && before.到 !== grade.从) say('从', gradesDoNotMeet(before.阶次, grade.阶次));
  }
}
