import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { buttons, section } from '../slack/kit/blocks.ts';
import { plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import type { Values } from './fields.ts';
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
    keep: async (change) => {
      const done = await happen(change.db, kept, { ...what, person: user, at: clock().toISOString() });
      if (!done) throw new Refusal(copy.faster(kept.id));
      await change.audit({
        actor: user,
        action: `${register.id}.${what.step}`,
        subject: kept.id,
        detail: { fields: Object.keys(what.given).join(','), via },
      });
    },
  };
}
