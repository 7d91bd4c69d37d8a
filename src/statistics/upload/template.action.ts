import { chineseDay } from '../../knowledge/day.grammar.ts';
import { type Action, defineAction } from '../../slack/feature.ts';
import { reply, share } from '../../slack/reply.ts';
import { mustBeOpen } from '../change.ts';
import { type CountRecords, openReport } from '../open.ts';
import { templateFile, templateMark } from '../template/made.ts';
import { carriedInput } from '../values.schema.ts';
import { copy } from './copy.ts';

/** 下载模板: the form as a table with what is in the draft, for the person who fills it in. */
export function templateButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_template',
    allow: ['contact', 'head'],
    input: carriedInput,
    run: async (at, services, asker) => {
      const opened = await openReport(at, { services, count, asker });
      mustBeOpen(opened, asker);
      const { period, field, departmentName } = opened;
      const file = { name: copy.templateName(period.id, field), bytes: await templateFile(opened) };
      const said = copy.templateSaid(departmentName, chineseDay(period.due));
      return {
        ...reply(share(said, file, 'you')),
        keep: (change) => change.audit(templateMark(opened, { actor: asker.user, via: asker.via })),
      };
    },
  });
}
