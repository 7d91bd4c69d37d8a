import { chineseDay } from '../knowledge/day.grammar.ts';
import { isDay } from '../knowledge/grammar.ts';
import { type Action, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { dateInput } from '../slack/kit/choices.ts';
import { input } from '../slack/kit/inputs.ts';
import { reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import { formAbout } from './judging.ts';
import { keepException } from './leave.store.ts';
import { type CountRecords, openReport, openUnasked } from './open.ts';
import { carriedInput, formInput } from './values.schema.ts';

const BOX = { type: 'plain_text_input' as const, action_id: 'words', multiline: true };

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
      return { messages: [], modal: formAbout('stats_except', copy.except, { at, blocks }) };
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
