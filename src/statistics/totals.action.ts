import { type Action, defineAction } from '../slack/feature.ts';
import { reply, whisper } from '../slack/reply.ts';
import { acceptedOf, openAll } from './all.ts';
import { type CountRecords, findPeriod } from './open.ts';
import { rollUp } from './rollup.rules.ts';
import { sampleTotals } from './sample.view.ts';
import { totalBlocks } from './totals.view.ts';
import { periodInput } from './values.schema.ts';

/** 合计: the district's figures, from what is accepted. */
export function totalsButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_totals',
    allow: ['supervisor'],
    input: periodInput,
    run: async (id, services) => {
      const { form, period } = findPeriod(services, id);
      const opened = await openAll(id, services, count);
      const accepted = await acceptedOf(opened, services);
      const missing = opened.filter(({ department }) => !accepted.has(department)).map((one) => one.departmentName);
      const added = opened.filter(({ department }) => accepted.has(department)).map(({ report }) => report);
      const notes = sampleTotals(added);
      const totals = rollUp(form, period, [...accepted.values()]);
      return reply(whisper(form.name, totalBlocks({ form, period, totals, missing, notes })));
    },
  });
}
