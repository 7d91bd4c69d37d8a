import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { TipRevealRow } from '../../storage/tip-tables.ts';
import { linkedTo } from '../keep/links.ts';
import type { Tip } from '../keep/tips.ts';
import type { At } from './at.ts';

/** What stands around a tip. */
export interface Standing {
  parts: number;
  /** Numbers of the tips that belong to it. */
  linked: string[];
  /** The latest request for the identity. */
  reveal: Pick<TipRevealRow, 'state' | 'asked_by'> | undefined;
}

/** What stands around a tip: how many parts, what is linked, and how a request for the identity stands. */
export async function standingOf({ services, reader }: At, { id }: Tip): Promise<Standing> {
  const { db } = services.records;
  const { parts } = await partsOf(db, id);
  return { parts: Number(parts), linked: await linkedTo(db, reader, id), reveal: await revealOf(db, id) };
}

function partsOf(db: Kysely<Tables>, id: string) {
  return db
    .selectFrom('tip_part')
    .select(({ fn }) => fn.countAll().as('parts'))
    .where('tip', '=', id)
    .executeTakeFirstOrThrow();
}

function revealOf(db: Kysely<Tables>, id: string) {
  return db
    .selectFrom('tip_reveal')
    .select(['state', 'asked_by'])
    .where('tip', '=', id)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
}
