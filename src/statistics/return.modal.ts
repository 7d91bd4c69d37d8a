import { type Action, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { input } from '../slack/kit/inputs.ts';
import { changeReply } from './change.ts';
import { copy } from './copy.ts';
import { fieldsOf } from './fields.ts';
import { formAbout, openToJudge } from './judging.ts';
import { readRemarks } from './line.grammar.ts';
import { type CountRecords, openUnasked } from './open.ts';
import { carriedInput, formInput } from './values.schema.ts';

const BOX = { type: 'plain_text_input' as const, action_id: 'words', multiline: true };

/** 退回: what has to be changed, field by field. */
export function returnButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_return',
    allow: ['supervisor'],
    input: carriedInput,
    run: async (at, services, asker) => {
      await openToJudge(at, { services, count, asker });
      const box = input({ id: 'remarks', label: copy.remarkLabel, hint: copy.remarkHint, element: BOX });
      return { messages: [], modal: formAbout('stats_return', copy.return, { at, blocks: [box] }) };
    },
  });
}

export function returnModal(count: CountRecords): Modal {
  return defineModal({
    id: 'stats_return',
    allow: ['supervisor'],
    input: formInput,
    check: async ({ at, values }, services): Promise<Record<string, string>> => {
      const { form: whole, report } = await openUnasked(at, services, count);
      if (report.revision !== at.revision) return { remarks: copy.faster };
      const codes = Object.keys(readRemarks(values.remarks ?? ''));
      if (codes.length === 0) return { remarks: copy.noRemark };
      const unknown = codes.find((code) => code !== '' && !fieldsOf(whole).some((field) => field.code === code));
      return unknown ? { remarks: copy.noSuchField(unknown) } : {};
    },
    submit: async ({ at, values }, services, asker) => {
      const opened = await openToJudge(at, { services, count, asker });
      const remarks = readRemarks(values.remarks ?? '');
      return changeReply(
        opened,
        { step: 'return', after: { state: 'returned', remarks }, given: remarks, said: copy.returned },
        { services, asker },
      );
    },
  });
}
