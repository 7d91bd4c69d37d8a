import { Refusal } from '../../slack/refusal.ts';
import type { Change } from '../../storage/records.ts';
import { copy } from '../copy.ts';
import { ownTip } from './own.ts';
import type { SealedPart } from './part.ts';
import type { Reader } from './reader.ts';
import { mayStep, type Step } from './steps.rules.ts';

/** Which tip, from when on, and the sealed reason where there is one. */
interface Stepping {
  id: string;
  /** ISO day. */
  day: string;
  reason?: SealedPart;
}

/** Takes a step; refuses one that does not follow from where the tip stands now. */
export async function takeStep(
  change: Change,
  reader: Reader,
  { id, day, reason, ...step }: Stepping & Step,
): Promise<void> {
  const tip = await ownTip(change, reader, id);
  if (!mayStep(tip, step)) throw new Refusal(copy.cannot);
  const { to } = step;
  const result = step.to === 'closed' ? step.result : undefined;
  const days = {
    ...(to === 'accepted' && { accepted_on: tip.accepted_on ?? day }),
    ...(to === 'closed' && { closed_on: day }),
  };
  await change.db
    .updateTable('tip')
    .set({ state: to, ...(result && { result }), ...days })
    .where('id', '=', id)
    .execute();
  if (reason) await change.db.insertInto('tip_part').values(reason).execute();
  await change.audit({ actor: reader.user, action: `tip.${to}`, subject: id, detail: { ...(result && { result }) } });
}
