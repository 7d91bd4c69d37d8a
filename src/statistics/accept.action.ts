import { type Action, defineAction } from '../slack/feature.ts';
import { changeReply } from './change.ts';
import { copy } from './copy.ts';
import { openToJudge } from './judging.ts';
import type { CountRecords } from './open.ts';
import { carriedInput } from './values.schema.ts';

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
