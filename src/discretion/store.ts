import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Worksheet } from './worksheet.ts';

/** Keeps a worksheet whole. Nothing in it names a party or who made it. */
export async function keepWorksheet(db: Transaction<Tables>, sheet: Worksheet): Promise<void> {
  const { id, power, input, basis, result, packHash, lawHash, index, savedAt } = sheet;
  await db
    .insertInto('worksheet')
    .values({
      id,
      power,
      input,
      basis,
      result,
      pack_hash: packHash,
      law_hash: lawHash,
      index_version: index,
      saved_at: savedAt,
    })
    .execute();
}

export async function findWorksheet(db: Kysely<Tables>, id: string): Promise<Worksheet | undefined> {
  const row = await db.selectFrom('worksheet').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { pack_hash: packHash, law_hash: lawHash, index_version: index, saved_at: savedAt, ...rest } = row;
  return { ...rest, packHash, lawHash, index, savedAt };
}
