import type { KnownBlock } from '@slack/types';
import { chineseDay } from '../knowledge/day.grammar.ts';
import { isDay } from '../knowledge/grammar.ts';
import type { Services } from '../services.ts';
import { type Action, type Asker, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { dateInput } from '../slack/kit/choices.ts';
import { input } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { Refusal } from '../slack/refusal.ts';
import { reply, whisper } from '../slack/reply.ts';
import { changeReply } from './change.ts';
import { copy } from './copy.ts';
import { fieldsOf } from './fields.ts';
import { readRemarks } from './line.grammar.ts';
import { type CountRecords, type Opened, openReport, openUnasked } from './open.ts';
import { keepException } from './store.ts';
import { type Carried, carriedInput, carriedValue, formInput } from './values.schema.ts';

const BOX = { type: 'plain_text_input' as const, action_id: 'words', multiline: true };

/** 确认: the figures are frozen. */
export function acceptButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_accept',
    allow: ['supervisor'],
    input: carriedInput,
    run: async (at, services, asker) => {
      const opened = await openToJudge(at, { services, count, asker });
      return changeReply(
        opened,
        { step: 'accept', after: { state: 'accepted' }, said: copy.accepted },
        { services, asker },
      );
    },
  });
}

/** 退回: what has to be changed, field by field. */
export function returnButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_return',
    allow: ['supervisor'],
    input: carriedInput,
    run: async (at, services, asker) => {
      await openToJudge(at, { services, count, asker });
      const box = input({ id: 'remarks', label: copy.remarkLabel, hint: copy.remarkHint, element: BOX });
      return { messages: [], modal: form('stats_return', copy.return, { at, blocks: [box] }) };
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

/** 准予补报: leave to hand in after the lock, with a reason and a last day. */
export function exceptButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_except',
    allow: ['supervisor'],
    input: carriedInput,
    run: async (at, services, asker) => {
      await openReport(at, { services, count, asker });
      const blocks = [
        input({ id: 'reason', label: copy.exceptLabel, element: BOX }),
        dateInput({ id: 'until', label: copy.untilLabel }),
      ];
      return { messages: [], modal: form('stats_except', copy.except, { at, blocks }) };
    },
  });
}

export function exceptModal(count: CountRecords): Modal {
  return defineModal({
    id: 'stats_except',
    allow: ['supervisor'],
    input: formInput,
    check: async ({ at, values }, services): Promise<Record<string, string>> => {
      const { today } = await openUnasked(at, services, count);
      const { reason = '', until = '' } = values;
      if (reason.trim() === '') return { reason: copy.needed };
      return isDay(until) && until >= today ? {} : { until: copy.pastDay };
    },
    submit: async ({ at, values }, services, asker) => {
      const { period, department } = (await openReport(at, { services, count, asker })).report;
      const { reason = '', until = '' } = values;
      const exception = { period, department, reason: reason.trim(), until };
      return {
        ...reply(whisper(copy.excepted(chineseDay(until)))),
        keep: async (change) => {
          await keepException(change.db, { ...exception, person: asker.user, at: services.clock().toISOString() });
          const detail = { until };
          await change.audit({
            ...{ actor: asker.user, action: 'statistics.except', subject: `${period}/${department}`, detail },
          });
        },
      };
    },
  });
}

async function openToJudge(
  at: Carried,
  who: { services: Services; count: CountRecords; asker: Asker },
): Promise<Opened> {
  const opened = await openReport(at, who);
  if (opened.report.state !== 'submitted' || opened.report.revision !== at.revision) throw new Refusal(copy.notNow);
  return opened;
}

function form(id: string, title: string, { at, blocks }: { at: Carried; blocks: KnownBlock[] }) {
  return modal({ id, title, close: copy.cancel, submit: copy.ok, data: { at: carriedValue(at) }, blocks });
}
