import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { buttons, section } from '../slack/kit/blocks.ts';
import { plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import type { Change } from '../storage/records.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import type { Values } from './fields.ts';
import type { Deed } from './new.ts';
import { happen } from './store.ts';
import type { Kept } from './types.ts';

interface Happening {
  step: string;
  given: Values;
  state: string;
}

/**
 * Something happens to a record. When somebody else was faster nothing is kept, and the Refusal says so: it is thrown
 * inside the transaction.
 */
export function changeReply(
  register: Register,
  kept: Kept,
  happening: Happening & { said: string },
  { user, via }: Asker,
  { clock }: Services,
): Reply {
  const { said, ...what } = happening;
  const look = { action: `${register.id}_show`, label: copy.look, value: kept.id };
  return {
    ...reply(whisper(said, [...section(plain(said)), ...buttons([look])])),
    keep: (change) => keepStep(change, kept, { ...what, at: clock().toISOString() }, { person: user, via }),
  };
}

/** Keeps what happens to a record, with its audit row. Throws a Refusal when somebody else was faster. */
export async function keepStep(
  { db, audit }: Change,
  kept: Kept,
  what: Happening & { at: string },
  { person, via, actor = person }: Deed,
): Promise<void> {
  if (!(await happen(db, kept, { ...what, person }))) throw new Refusal(copy.faster(kept.id));
  const detail = { fields: Object.keys(what.given).join(','), via };
  await audit({ actor, action: `${kept.register}.${what.step}`, subject: kept.id, detail });
}
