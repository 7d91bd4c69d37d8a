import { defineCommand } from 'citty';
import { readSettings } from '../config.ts';
import { type AuditHead, auditHead, verifyAudit } from '../storage/audit.ts';
import { openRecords } from '../storage/records.ts';
import { print, task } from './task.ts';

const verify = task({
  name: 'verify',
  description: 'Walk the audit chain; with --head, also find a cut tail.',
  args: { head: { type: 'string', description: 'a head noted earlier, as `audit head` prints it: SEQ:MAC' } },
  async run({ args }) {
    const anchor = args.head === undefined ? undefined : headFrom(args.head);
    const { data, auditKey } = readSettings();
    const records = await openRecords(data, auditKey);
    const result = await verifyAudit(records.db, records.key, anchor);
    await records.close();
    if (result.brokenAt !== undefined)
      throw new Error(`The audit chain is broken at ${result.brokenAt}: ${result.links} links before it are sound.`);
    print(`The audit chain is sound: ${result.links} links.`);
  },
});

const head = task({
  name: 'head',
  description: 'Print the newest link, to be noted somewhere else.',
  async run() {
    const { data, auditKey } = readSettings();
    const records = await openRecords(data, auditKey);
    const newest = await auditHead(records.db);
    await records.close();
    print(newest ? `${newest.seq}:${newest.mac}` : '0:');
  },
});

function headFrom(text: string): AuditHead {
  const [, seq, mac = ''] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq) throw new Error(`--head ${text}: write it as \`audit head\` prints it, SEQ:MAC.`);
  return { seq: Number(seq), mac };
}

export default defineCommand({
  meta: { name: 'audit', description: 'Verify the audit chain, or print its head.' },
  subCommands: { verify, head },
});
