import { sql, type Transaction } from 'kysely';
import type { Records } from '../../storage/records.ts';
import type { Tables } from '../../storage/tables.ts';
import type { BundleLine, PartLine } from './line.schema.ts';
import { digestOf } from './rewrap.ts';

export interface Adopted {
  replaced: number;
  /** Boxes of the file whose tip has been deleted, or that were replaced before. */
  skipped: number;
  /** Boxes here that came after the bundle was made: still under the old keys. */
  left: number;
}

/** Puts boxes sealed anew in the place of those they were made from, all or none. Nothing is opened. */
export async function adopt({ db, transaction }: Records, lines: AsyncIterable<BundleLine>): Promise<Adopted> {
  const adopted = await transaction(async (change) => {
    const parts = new Set<string>();
    let replaced = 0;
    for await (const line of lines) {
      if (line.line !== 'part') continue;
      parts.add(line.id);
      if (await replace(change.db, line)) replaced += 1;
    }
    const here = await change.db.selectFrom('tip_part').select('id').execute();
    const left = here.filter(({ id }) => !parts.has(id)).length;
    await change.audit({ actor: 'command', action: 'tip.rewrapped', subject: 'tips', detail: { parts: replaced } });
    return { replaced, skipped: parts.size - replaced, left };
  });
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  return adopted;
}

async function replace(db: Transaction<Tables>, { id, box, replaces }: PartLine): Promise<boolean> {
  const sealed = Buffer.from(box, 'base64');
  if (!isForTwo(sealed)) throw new Error(`Part ${id} is not sealed to two keys: nothing was adopted.`);
  const before = await db.selectFrom('tip_part').select('box').where('id', '=', id).executeTakeFirst();
  if (!before || digestOf(before.box) !== replaces) return false;
  await db.updateTable('tip_part').set({ box: sealed }).where('id', '=', id).execute();
  return true;
}

/** An age file whose header names two receivers or more. */
function isForTwo(box: Buffer): boolean {
  const head = box.subarray(0, box.indexOf('\n--- ')).toString('latin1');
  return head.startsWith('age-encryption.org/v1\n') && head.split('\n-> X25519 ').length > 2;
}
