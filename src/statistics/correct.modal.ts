import { chineseDay } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import { type Action, type Asker, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { input } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { Refusal } from '../slack/refusal.ts';
import { fills } from './allowed.rules.ts';
import { changeReply } from './change.ts';
import { copy } from './copy.ts';
import { type CountRecords, type Opened, openReport } from './open.ts';
import { type Carried, carriedInput, carriedValue, formInput } from './values.schema.ts';

/** 更正: what is accepted stays as it is; a new version begins. */
export function correctButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_correct',
    allow: ['contact', 'head'],
    input: carriedInput,
    run: async (at, services, asker) => {
      await openToCorrect(at, { services, count, asker });
      const element = { type: 'plain_text_input' as const, action_id: 'words', multiline: true };
      return {
        messages: [],
        modal: modal({
          ...{ id: 'stats_correct', title: copy.correct, close: copy.cancel, submit: copy.ok },
          data: { at: carriedValue(at) },
          blocks: [input({ id: 'reason', label: copy.correctLabel, element })],
        }),
      };
    },
  });
}

export function correctModal(count: CountRecords): Modal {
  return defineModal({
    id: 'stats_correct',
    allow: ['contact', 'head'],
    input: formInput,
    check: async ({ values }): Promise<Record<string, string>> =>
      values.reason?.trim() ? {} : { reason: copy.needed },
    submit: async ({ at, values }, services, asker) => {
      const opened = await openToCorrect(at, { services, count, asker });
      const given = { reason: values.reason?.trim() ?? '' };
      return changeReply(
        opened,
        { step: 'reopen', after: { state: 'draft' }, given, said: copy.reopened },
        { services, asker },
      );
    },
  });
}

async function openToCorrect(
  at: Carried,
  who: { services: Services; count: CountRecords; asker: Asker },
): Promise<Opened> {
  const opened = await openReport(at, who);
  if (!fills(opened, who.asker)) throw new Refusal(copy.notFilledByYou);
  if (opened.locked) throw new Refusal(copy.locked(chineseDay(opened.period.lock)));
  if (opened.report.state !== 'accepted' || opened.report.revision !== at.revision) throw new Refusal(copy.notNow);
  return opened;
}
