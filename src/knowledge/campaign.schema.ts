import { z } from 'zod';
import type { Campaign, CampaignDate } from './campaign.types.ts';
import { campaign as copy } from './copy.ts';
import { day, entry, someTexts, text, yesNo } from './parts.schema.ts';

const month = z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/, copy.monthForm);
const KINDS = { 印发: 'issued', 实施方案: 'plan', 统计表: 'statistics' } as const;

/** knowledge/campaign/2013.yaml: the phases of a campaign, to the month, and its exact dates. */
export const campaignSchema = entry({
  编号: text,
  名称: text,
  来源: text,
  上级文件: someTexts,
  示例: yesNo,
  阶段: z.array(entry({ 名称: text, 从: month, 到: month, 工作: text })).min(1),
  日期: z
    .array(
      entry({
        编号: text.regex(/^[a-z][a-z0-9-]*$/, copy.idForm),
        日期: day,
        种类: z.enum(['印发', '实施方案', '统计表']),
        事项: text,
        谁: text,
        报给: text,
      }),
    )
    .min(1),
})
  .superRefine((it, context) => {
    for (const [at, { 名称, 从, 到 }] of it.阶段.entries())
      if (从 > 到) context.addIssue({ code: 'custom', path: ['阶段', at], message: copy.upsideDown(名称) });
    for (const [at, { 编号, 日期 }] of it.日期.entries()) {
      const add = (message: string) => context.addIssue({ code: 'custom', path: ['日期', at], message });
      if (!it.阶段.some(({ 从, 到 }) => 日期.slice(0, 7) >= 从 && 日期.slice(0, 7) <= 到)) add(copy.outside(日期));
      if (日期 < (it.日期[at - 1]?.日期 ?? '')) add(copy.outOfOrder(日期));
      if (it.日期.findIndex((other) => other.编号 === 编号) < at) add(copy.twice(编号));
    }
  })
  .transform(
    (it): Campaign => ({
      id: it.编号,
      name: it.名称,
      source: it.来源,
      parents: it.上级文件,
      example: it.示例,
      phases: it.阶段.map((one) => ({ name: one.名称, from: one.从, to: one.到, work: one.工作 })),
      dates: it.日期.map(
        (one): CampaignDate => ({
          ...{ id: one.编号, day: one.日期, kind: KINDS[one.种类] },
          ...{ what: one.事项, who: one.谁, whom: one.报给 },
        }),
      ),
    }),
  );
