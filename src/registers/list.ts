import { today } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import type { AuditEntry } from '../storage/audit.ts';
import { mayEnter, mayRead } from './allowed.rules.ts';
import { copy } from './copy.ts';
import { dueDay, type Register } from './define.ts';
import type { Shown } from './list.schema.ts';
import { listBlocks } from './list.view.ts';
import { listRecords } from './store.ts';
import type { Kept } from './types.ts';

/** What this person may see of a register, as far as it was asked for. */
export async function listReply(register: Register, shown: Shown, services: Services, asker: Asker): Promise<Reply> {
  const kept = await listRecords(services.records.db, { register: register.id });
  const all = kept.filter((one) => mayRead(register, one, asker));
  const day = today(services.clock());
  const found = all.filter((one) => isAsked(one, shown, asker) && isInState(register, one, shown.state, day));
  const blocks = listBlocks(register, {
    ...{ all, found, shown, mayEnter: mayEnter(register, asker) },
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

function isAsked({ owner, id, values }: Kept, shown: Shown, { user }: Asker): boolean {
  if (shown.mine && owner !== user) return false;
  return !shown.word || `${id}\n${Object.values(values).join('\n')}`.includes(shown.word);
}

/** `unended` and `late` stand for every state in which something is still to be done; no register has states of these names. */
function isInState(register: Register, { state, values }: Kept, asked: string | undefined, day: string): boolean {
  if (asked !== 'unended' && asked !== 'late') return !asked || state === asked;
  if (register.ended.includes(state)) return false;
  const due = dueDay(register, values);
  return asked === 'unended' || (due !== undefined && due < day);
}

function listedBy({ user, via }: Asker, { id }: Register, records: number): AuditEntry {
  return { actor: user, action: `${id}.listed`, subject: id, detail: { records, via } };
}
