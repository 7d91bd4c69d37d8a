import { type Action, defineAction } from '../slack/feature.ts';
import { boardReply } from './board.ts';
import { shownReport } from './change.ts';
import { type CountRecords, openReport } from './open.ts';
import { carriedInput, periodInput } from './values.schema.ts';

export function showButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_show',
    allow: ['contact', 'head', 'supervisor'],
    input: carriedInput,
    run: async (place, services, asker) =>
      shownReport(await openReport(place, { services, count, asker }), asker, services),
  });
}

export function boardButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_board',
    allow: ['supervisor'],
    input: periodInput,
    run: (period, services) => boardReply(period, services, count),
  });
}
