import { today } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { mayEnter, mayRead } from './allowed.rules.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import type { Shown } from './list.schema.ts';
import { listBlocks } from './list.view.ts';
import { listRecords } from './store.ts';
import type { Kept } from './types.ts';

/** What this person may see of a register, as far as it was asked for. */
export async function listReply(register: Register, shown: Shown, services: Services, asker: Asker): Promise<Reply> {
  const kept = await listRecords(services.records.db, { register: register.id });
  const all = kept.filter((one) => mayRead(register, one, asker));
  const found = all.filter((one) => isAsked(one, shown, asker));
  const blocks = listBlocks(register, {
    ...{ all, found, shown, mayEnter: mayEnter(register, asker) },
    knowledge: services.answers.knowledge,
    today: today(services.clock()),
  });
  const text = all.length === 0 ? copy.none(register.name) : found.length === 0 ? copy.noneFound : register.name;
  return reply(whisper(text, blocks));
}

function isAsked({ state, owner, id, values }: Kept, shown: Shown, { user }: Asker): boolean {
  if (shown.state && state !== shown.state) return false;
  if (shown.mine && owner !== user) return false;
  return !shown.word || `${id}\n${Object.values(values).join('\n')}`.includes(shown.word);
}
