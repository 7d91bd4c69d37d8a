import { openFile } from '../tips/seal/stream.ts';
import { identitiesFrom } from './key-files.ts';
import { print, task } from './task.ts';

export default task({
  name: 'restore',
  description: 'Open a backup with a key file; `age -d -i KEY -o records.db FILE` does the same.',
  args: {
    backup: { type: 'string', required: true, description: 'what `backup` wrote' },
    identity: { type: 'string', required: true, description: 'key file of supervision' },
    out: { type: 'string', required: true, description: 'file to write: records.db of a data directory without one' },
  },
  async run({ args }) {
    await openFile({ from: args.backup, to: args.out }, await identitiesFrom(args.identity));
    print(`Written: ${args.out}. Put keys/ beside it and run \`npx plumbline audit verify\`.`);
  },
});
