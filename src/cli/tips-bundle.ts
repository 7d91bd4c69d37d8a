import { readSettings } from '../config.ts';
import { today } from '../knowledge/day.grammar.ts';
import { lockData } from '../storage/lock.ts';
import { openRecords, type Records } from '../storage/records.ts';
import { adopt as adoptInto } from '../tips/bundle/adopt.ts';
import { bundleOf } from '../tips/bundle/bundle.ts';
import { linesOf } from '../tips/bundle/read.ts';
import { writeLines } from '../tips/bundle/write.ts';
import { print, task } from './task.ts';

export const bundle = task({
  name: 'bundle',
  description: 'Write every tip, still sealed, into one file that is opened on another machine.',
  args: { out: { type: 'string', required: true, description: 'file to write' } },
  async run({ args }) {
    const { tips } = readSettings();
    await withRecords(async ({ db, transaction }) => {
      await transaction(({ audit }) => audit({ actor: 'command', action: 'tip.bundled', subject: 'tips' }));
      const about = { day: today(new Date()), custodians: tips?.custodians ?? [] };
      print(`${await writeLines(args.out, bundleOf(db, about))} sealed boxes: ${args.out}`);
    });
  },
});

export const adopt = task({
  name: 'adopt',
  description: 'Take over boxes that `tips rewrap` sealed anew; the bot must be stopped.',
  args: { file: { type: 'positional', required: true, description: 'what `tips rewrap` wrote' } },
  async run({ args }) {
    const lock = lockData(readSettings().data);
    if (!lock)
      throw new Error('The bot is running: stop it, adopt, and start it again with the new public keys in .env.');
    const { replaced, skipped, left } = await withRecords((records) => adoptInto(records, linesOf(args.file)));
    lock.release();
    print(`${replaced} boxes replaced, ${skipped} no longer as they were, ${left} that came after the bundle.`);
    if (left > 0) print('Bundle, rewrap and adopt once more for those.');
  },
});

async function withRecords<T>(work: (records: Records) => Promise<T>): Promise<T> {
  const { data, auditKey } = readSettings();
  const records = await openRecords(data, auditKey);
  return work(records).finally(() => records.close());
}
