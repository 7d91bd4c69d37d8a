import { z } from 'zod';
import { entry, text, yesNo } from '../knowledge/parts.schema.ts';

const words = z.union([text, z.number().transform(String)]);
const filled = z.record(z.string(), words);

const event = entry({ 做: text, 谁: text, 日期: text, 填: filled.default({}) });
const record = entry({
  台账: text,
  谁: text,
  日期: text,
  填: filled,
  经过: z.array(event).default([]),
}).transform(
  (it): SampleRecord => ({
    ...{ register: it.台账, who: it.谁, day: it.日期, values: it.填 },
    steps: it.经过.map(({ 做, 谁, 日期, 填 }) => ({ step: 做, who: 谁, day: 日期, values: 填 })),
  }),
);
const reportEvent = entry({
  做: z.enum(['存草稿', '提交', '退回', '确认']),
  谁: text,
  日期: text,
  填: filled.default({}),
});
const report = entry({
  期次: text.regex(/^R\d$/, '期次写 R1、R2。'),
  其余填零: yesNo.default(false),
  经过: z.array(reportEvent).min(1),
}).transform(
  (it): SampleReport => ({
    ...{ round: it.期次, zeros: it.其余填零 },
    steps: it.经过.map(({ 做, 谁, 日期, 填 }) => ({ step: STEPS[做], who: 谁, day: 日期, values: 填 })),
  }),
);

/** Under which keys records, reports and what happens to them stand. */
export const KEYS = { records: '记录', reports: '统计表', steps: '经过' };

const STEPS = { 存草稿: 'save', 提交: 'submit', 退回: 'return', 确认: 'accept' } as const;

/** knowledge/sample/UM.yaml: what a department of the demo has on record; without a department, the supervision side. */
export const sampleSchema = entry({
  部门: text.optional(),
  记录: z.array(record).default([]),
  统计表: z.array(report).default([]),
}).transform((it) => ({ department: it.部门 ?? '', records: it.记录, reports: it.统计表 }));

/** Something that is done on a day; `values` by label or code, as the clerk has written them. */
export interface SampleStep<Step = string> {
  step: Step;
  who: string;
  day: string;
  values: Record<string, string>;
}

export interface SampleRecord extends Omit<SampleStep, 'step'> {
  /** Name of the register. */
  register: string;
  /** Named as on its buttons. */
  steps: SampleStep[];
}

export interface SampleReport {
  /** R1. */
  round: string;
  /** Fields that neither the file nor the registers say are zero. */
  zeros: boolean;
  steps: SampleStep<'save' | 'submit' | 'return' | 'accept'>[];
}
