import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { BundleLine, TipLine } from './line.schema.ts';

/** Every tip with its boxes, still sealed, to be opened on another machine; no way in by code is in it. */
export async function* bundleOf(
  db: Kysely<Tables>,
  { day, custodians }: { day: string; custodians: string[] },
): AsyncGenerator<BundleLine> {
  yield { line: 'bundle', format: 1, day, custodians };
  const ids = await db.selectFrom('tip').select('id').orderBy('day').orderBy('id').execute();
  for (const { id } of ids) yield* oneTip(db, id);
}

async function* oneTip(db: Kysely<Tables>, id: string): AsyncGenerator<BundleLine> {
  const row = await db
    .selectFrom('tip')
    .select(['id', 'accused', 'day', 'expires', 'state', 'result', 'category', 'reporter'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return;
  const tip: TipLine = { line: 'tip', ...row, revealed: await isRevealed(db, id) };
  yield tip;
  const parts = await db.selectFrom('tip_part').selectAll().where('tip', '=', id).orderBy('seq').execute();
  for (const { id: part, tip: of, kind, day, box } of parts)
    yield { line: 'part', id: part, tip: of, kind, day, box: Buffer.from(box).toString('base64') };
}

async function isRevealed(db: Kysely<Tables>, tip: string): Promise<boolean> {
  const granted = db.selectFrom('tip_reveal').select('seq').where('tip', '=', tip).where('state', '=', 'granted');
  return (await granted.executeTakeFirst()) !== undefined;
}
