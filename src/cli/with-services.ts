import { openAnswersIn } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import type { Services } from '../services.ts';
import { withRecords } from './with-records.ts';

/** Opens what is on record and what the bot knows, for a command that reads both, and closes them again. */
export function withServices<Result>(
  use: (services: Pick<Services, 'records' | 'answers' | 'clock'>) => Promise<Result>,
): Promise<Result> {
  return withRecords(async (records) => {
    const answers = await openAnswersIn(readSettings().data);
    try {
      return await use({ records, answers, clock: () => new Date() });
    } finally {
      answers.close();
    }
  });
}
