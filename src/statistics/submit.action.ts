import { type Action, defineAction } from '../slack/feature.ts';
import { check } from './check.rules.ts';
import type { CountRecords } from './open.ts';
import { reasonsForm } from './reasons.modal.ts';
import { openForSubmission, refused, softOf, submitted } from './submission.ts';
import { carriedInput } from './values.schema.ts';

/** 提交: says what keeps it from being handed in, asks for the reasons that are needed, or hands it in. */
export function submitButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_submit',
    allow: ['contact', 'head'],
    input: carriedInput,
    run: async (at, services, asker) => {
      const opened = await openForSubmission(at, { services, count, asker });
      const findings = check(opened.report.cells, opened);
      const wrong = findings.filter(({ level }) => level === 'E');
      if (wrong.length > 0) return refused(wrong);
      const soft = softOf(opened);
      if (soft.length === 0) return submitted(opened, {}, { services, asker });
      return { messages: [], modal: reasonsForm(soft, opened) };
    },
  });
}
