import { today } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import type { AuditEntry } from '../storage/audit.ts';
import { mayEnter, mayRead } from './allowed.rules.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import { isShown } from './list.rules.ts';
import type { Shown } from './list.schema.ts';
import { listBlocks } from './list.view.ts';
import { listRecords } from './store.ts';

/** What this person may see of a register, as far as it was asked for. */
export async function listReply(register: Register, shown: Shown, services: Services, asker: Asker): Promise<Reply> {
  const kept = await listRecords(services.records.db, { register: register.id });
  const all = kept.filter((one) => mayRead(register, one, asker));
  const day = today(services.clock());
  const found = all.filter((one) => isShown(register, one, shown, { ...asker, day }));
  const { departments: _, ...anywhere } = shown;
  const across = all.filter((one) => isShown(register, one, anywhere, { ...asker, day }));
  const blocks = listBlocks(register, {
    ...{ all, found, shown, mayEnter: mayEnter(register, asker) },
    ...(asker.roles.includes('supervisor') && { across }),
    knowledge: services.answers.knowledge,
    today: day,
  });
  const text = all.length === 0 ? copy.none(register.name) : found.length === 0 ? copy.noneFound : register.name;
  return {
    ...reply(whisper(text, blocks)),
    // Lists of one's own things alone leave no mark.
    ...(register.read === 'department' &&
      found.some(({ owner }) => owner !== asker.user) && {
        keep: (change) => change.audit(listedBy(asker, register, found.length)),
      }),
  };
}

function listedBy({ user, via }: Asker, { id }: Register, records: number): AuditEntry {
  return { actor: user, action: `${id}.listed`, subject: id, detail: { records, via } };
}
