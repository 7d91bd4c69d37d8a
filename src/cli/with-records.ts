import { openAnswersIn } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import type { Services } from '../services.ts';
import { openRecords } from '../storage/records.ts';

/** Opens what is on record and what the bot knows, for a command that reads both, and closes them again. */
export async function withRecords<Result>(
  use: (services: Pick<Services, 'records' | 'answers' | 'clock'>) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings();
  const records = await openRecords(settings.data, settings.auditKey);
  try {
    const answers = await openAnswersIn(settings.data);
    try {
      return await use({ records, answers, clock: () => new Date() });
    } finally {
      answers.close();
    }
  } finally {
    await records.close();
  }
}
