import { defineCommand } from 'citty';
import { readSettings } from '../config.ts';
import { removeSample } from '../sample/index.ts';
import { addSampleData } from './sample-data.ts';
import { print, task } from './task.ts';
import { withRecords } from './with-records.ts';

const add = task({
  name: 'add',
  description:
    'Add the sample records and reports of knowledge/sample, marked as such; what is there already stays as it is.',
  async run() {
    const settings = readSettings();
    await withRecords(async (records) => {
      const added = await addSampleData(settings, records, new Date());
      print(`Added: ${added.records} sample records, ${added.reports} sample reports.`);
    });
  },
});

const remove = task({
  name: 'remove',
  description: 'Remove every sample record and report, and nothing else; the audit chain keeps what was done.',
  async run() {
    await withRecords(async (records) => {
      const removed = await removeSample(records);
      print(`Removed: ${removed.records} sample records, ${removed.reports} sample reports.`);
    });
  },
});

export default defineCommand({
  meta: { name: 'sample', description: 'The sample data of the demo: add it, or remove all of it.' },
  subCommands: { add, remove },
});
