import { type Action, defineAction } from '../slack/feature.ts';
import { changeReply, mustBeOpen } from './change.ts';
import { copy } from './copy.ts';
import { untouched } from './counted.rules.ts';
import { type CountRecords, openReport } from './open.ts';
import { carriedInput } from './values.schema.ts';

/** 按台账填: what the registers count, into every field that is still blank. What somebody has filled in stays. */
export function prefillButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_prefill',
    allow: ['contact', 'head'],
    input: carriedInput,
    run: async (at, services, asker) => {
      const opened = await openReport(at, { services, count, asker });
      mustBeOpen(opened, asker);
      const found = untouched(opened);
      const cells = { ...opened.report.cells, ...found };
      const said = copy.prefilled(Object.keys(found).length);
      return changeReply(opened, { step: 'save', after: { cells }, said }, { services, asker });
    },
  });
}
