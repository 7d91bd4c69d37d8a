import type { Asker } from '../slack/feature.ts';
import type { Reply } from '../slack/reply.ts';
import type { Register } from './define.ts';
import type { Kept } from './types.ts';

/** The audit row of who sees a record whole that only its department and supervisors may see; its owner leaves none. */
export function readMark({ id, read }: Register, kept: Kept, { user, via }: Asker): Pick<Reply, 'keep'> {
  if (read === 'everyone' || kept.owner === user) return {};
  return { keep: (change) => change.audit({ actor: user, action: `${id}.read`, subject: kept.id, detail: { via } }) };
}
