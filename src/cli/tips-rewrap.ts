import { linesOf } from '../tips/bundle/read.ts';
import { rewrapped } from '../tips/bundle/rewrap.ts';
import { writeLines } from '../tips/bundle/write.ts';
import { each, twoOrMore } from '../tips/seal/recipients.ts';
import { identitiesFrom } from './key-files.ts';
import { print, task } from './task.ts';

export const rewrap = task({
  name: 'rewrap',
  description: 'Seal every box of a bundle anew to other public keys, on a machine that is not the server.',
  args: {
    bundle: { type: 'string', required: true, description: 'what `tips bundle` wrote' },
    identity: { type: 'string', required: true, description: 'key file that opens it; several with commas between' },
    to: { type: 'string', required: true, description: 'public keys of supervision from now on: age1… age1…' },
    custodian: {
      type: 'string',
      description: 'public key of a new custodian; --identity then names the old one’s too',
    },
    out: { type: 'string', required: true, description: 'file to write, for `tips adopt`' },
  },
  async run({ args }) {
    const to = twoOrMore([args.to, ...args._].flatMap((keys) => keys.split(',')));
    if (args.custodian) each([args.custodian]);
    const identities = await identitiesFrom(args.identity);
    const rewrap = { identities, to, ...(args.custodian && { custodian: args.custodian }) };
    const parts = await writeLines(args.out, rewrapped(linesOf(args.bundle), rewrap));
    print(
      `${parts} boxes sealed anew: ${args.out}. Put the new public keys into .env, and run \`npx plumbline tips adopt ${args.out}\` on the server.`,
    );
  },
});
