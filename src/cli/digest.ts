import { openAnswersIn } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { shanghaiMoment } from '../knowledge/day.ts';
import { isDay } from '../knowledge/grammar.ts';
import { likelyWorkday } from '../knowledge/workday.ts';
import { type Digest, digestOf } from '../reports/digest.ts';
import { digestBlocks } from '../reports/digest.view.ts';
import { gather } from '../reports/material.ts';
import { slotsOn } from '../reports/schedule.rules.ts';
import type { Services } from '../services.ts';
import { openRecords } from '../storage/records.ts';
import { messageText } from '../workspace/terminal/index.ts';
import { copy } from './copy.ts';
import { print, task } from './task.ts';

const NIGHT = 'T23:59:59+08:00';

export default task({
  name: 'digest',
  description: 'Print the digests of a day as they would be said, from the records as they are now.',
  args: {
    date: { type: 'string', required: true, description: 'the day, as 2013-09-18' },
    'dry-run': { type: 'boolean', description: 'has to be given: this never says anything in Slack' },
  },
  async run({ args: { date, ...args } }) {
    if (!isDay(date)) throw new Error(`--date ${date}: write it as 2013-09-18.`);
    if (!args['dry-run']) throw new Error('The running bot sends digests by itself: give --dry-run to see them.');
    const settings = readSettings();
    const records = await openRecords(settings.data, settings.auditKey);
    const answers = await openAnswersIn(settings.data);
    try {
      const found = await digestsOn(date, { records, answers, clock: () => new Date(`${date}${NIGHT}`) });
      print(found.length === 0 ? copy.noDigest(date) : found.join('\n\n'));
    } finally {
      answers.close();
      await records.close();
    }
  },
});

/** Every digest of an ISO day as text: for supervision first, then for each department that has something to hear. */
async function digestsOn(date: string, services: Pick<Services, 'records' | 'answers' | 'clock'>): Promise<string[]> {
  const material = await gather(services);
  const { campaigns, bodies } = services.answers.knowledge;
  const slots = slotsOn(date, campaigns, likelyWorkday(services.answers.knowledge));
  const scopes = [{}, ...bodies.map(({ id }) => ({ department: id }))];
  return slots.flatMap((slot) =>
    scopes.flatMap((scope) => {
      const digest = digestOf(slot, { material, scope, campaigns });
      return digest ? [asText(digest, shanghaiMoment(new Date(slot.at)))] : [];
    }),
  );
}

function asText(digest: Digest, moment: string): string {
  const message = { ts: '', channel: '', user: copy.bot, text: digest.title, blocks: digestBlocks(digest) };
  return `${moment}\n${messageText(message, [])}`;
}
