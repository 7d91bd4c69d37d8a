import { z } from 'zod';
import { mayRead } from '../registers/allowed.rules.ts';
import { registers } from '../registers/index.ts';
import { findRecord } from '../registers/store.ts';
import type { Services } from '../services.ts';
import { type Asker, defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { auditHead, auditOf } from '../storage/audit.ts';
import { auditBlocks } from './audit.view.ts';
import { audit as copy } from './copy.ts';

/** `/audit 编号`: who did what to a record, when and from where, by the audit chain; for heads of their own department's. */
export const auditCommand = defineCommand({
  name: '/audit',
  ...copy.command,
  allow: ['supervisor', 'head'],
  input: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}-[A-Z0-9]+$/, copy.needsNumber)),
  run: show,
});

/** Throws the same Refusal for a record that is not there and one this person may not see. */
async function show(id: string, { records }: Services, asker: Asker): Promise<Reply> {
  const kept = await findRecord(records.db, id);
  const register = registers.find((one) => one.id === kept?.register);
  if (!kept || !register || !mayRead(register, kept, asker)) throw new Refusal(copy.unknown(id));
  const links = await auditOf(records.db, id);
  const head = await auditHead(records.db);
  return {
    ...reply(whisper(copy.title(register.name, id), auditBlocks(register, { id, links, head }))),
    keep: (change) =>
      change.audit({ actor: asker.user, action: 'audit.read', subject: id, detail: { via: asker.via } }),
  };
}
