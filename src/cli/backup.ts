import { readSettings } from '../config.ts';
import { withCopy } from '../storage/copy-of.ts';
import { openRecords } from '../storage/records.ts';
import { sealFile } from '../tips/seal/stream.ts';
import { print, task } from './task.ts';

export default task({
  name: 'backup',
  description:
    'Seal a copy of the records to PLUMBLINE_TIPS_RECIPIENTS, also while the bot runs; keys are never in it.',
  args: { out: { type: 'string', required: true, description: 'file to write, for another place' } },
  async run({ args }) {
    const { data, auditKey, tips } = readSettings();
    if (!tips)
      throw new Error(
        'PLUMBLINE_TIPS_RECIPIENTS is not set: a backup is sealed to those keys. See `npx plumbline tips keys new`.',
      );
    const records = await openRecords(data, auditKey);
    await records
      .transaction(({ audit }) => audit({ actor: 'command', action: 'backup.made', subject: 'records' }))
      .finally(() => records.close());
    await withCopy(data, (copy) => sealFile({ from: copy, to: args.out }, tips.recipients));
    print(`Written: ${args.out}. Keep a copy of ${data}/keys in yet another place.`);
  },
});
