import { writeFileSync } from 'node:fs';
import { openAnswersIn } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { shanghaiMoment } from '../knowledge/day.ts';
import { isDay } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { likelyWorkday } from '../knowledge/workday.ts';
import { fromRecords, peopleFrom } from '../people/index.ts';
import { pictureOf } from '../reports/chart/picture.ts';
import { chartOf } from '../reports/chart.ts';
import { digestOf } from '../reports/digest.ts';
import { digestBlocks } from '../reports/digest.view.ts';
import { gather, type Material } from '../reports/material.ts';
import { slotsOn } from '../reports/schedule.rules.ts';
import type { Digest } from '../reports/types.ts';
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
    chart: { type: 'string', description: 'write the picture of how departments stand to this file, as PNG' },
  },
  async run({ args: { date, chart, ...args } }) {
    if (!isDay(date)) throw new Error(`--date ${date}: write it as 2013-09-18.`);
    if (!args['dry-run']) throw new Error('The running bot sends digests by itself: give --dry-run to see them.');
    const settings = readSettings();
    const records = await openRecords(settings.data, settings.auditKey);
    const answers = await openAnswersIn(settings.data);
    try {
      const people = Object.keys(settings.groups).length === 0 && peopleFrom(fromRecords(records.db));
      const clock = () => new Date(`${date}${NIGHT}`);
      const material = await gather({ records, answers, clock, ...(people && { people }) });
      const found = digestsOn(date, { material, knowledge: answers.knowledge });
      print(found.length === 0 ? copy.noDigest(date) : found.join('\n\n'));
      if (chart !== undefined) await writeChart(chart, material, answers.knowledge);
    } finally {
      answers.close();
      await records.close();
    }
  },
});

interface From {
  material: Material;
  knowledge: Knowledge;
}

/** Every digest of an ISO day as text: for supervision first, then for each department that has something to hear. */
function digestsOn(date: string, { material, knowledge }: From): string[] {
  const { campaigns, bodies } = knowledge;
  const slots = slotsOn(date, campaigns, likelyWorkday(knowledge));
  const scopes = [{}, ...bodies.map(({ id }) => ({ department: id }))];
  return slots.flatMap((slot) =>
    scopes.flatMap((scope) => {
      const digest = digestOf(slot, { material, scope, campaigns });
      return digest ? [asText(digest, shanghaiMoment(new Date(slot.at)))] : [];
    }),
  );
}

/** Throws an Error with one sentence where no form is open on that day. */
async function writeChart(file: string, material: Material, { campaigns }: Knowledge): Promise<void> {
  const chart = chartOf(material, campaigns);
  if (!chart) throw new Error(`No statistics form is open on ${material.day}: there is nothing to draw.`);
  const { bytes, alt } = await pictureOf(chart, file);
  writeFileSync(file, bytes);
  print(`\n${file}\n${alt}`);
}

function asText(digest: Digest, moment: string): string {
  const message = { ts: '', channel: '', user: copy.bot, text: digest.title, blocks: digestBlocks(digest) };
  return `${moment}\n${messageText(message, [])}`;
}
