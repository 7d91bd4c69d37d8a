import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { TipRow } from '../../storage/tip-tables.ts';
import { type Reader, visibleTo } from './reader.ts';

/** What supervision sees of a tip without a key. */
export type Tip = Omit<Selectable<TipRow>, 'lookup'>;

/** Everything for these eyes, oldest first. */
export function tipsFor(
  db: Kysely<Tables>,
  reader: Reader,
  { state, assigned }: { state?: Tip['state']; assigned?: string } = {},
): Promise<Tip[]> {
  return seen(db, reader)
    .$if(state !== undefined, (query) => query.where('state', '=', state as Tip['state']))
    .$if(assigned !== undefined, (query) => query.where('assigned', '=', assigned as string))
    .orderBy('day')
    .orderBy('id')
    .execute();
}

/** One tip; undefined when there is none or it is not for these eyes. */
export function tipFor(db: Kysely<Tables>, reader: Reader, id: string): Promise<Tip | undefined> {
  return seen(db, reader).where('id', '=', id).executeTakeFirst();
}

/** Those that have expired: number and day, nothing else is left. */
export function goneTips(db: Kysely<Tables>): Promise<{ id: string; deleted_on: string }[]> {
  return db.selectFrom('tip_gone').selectAll().orderBy('deleted_on').orderBy('id').execute();
}

const COLUMNS = ['id', 'accused', 'day', 'expires', 'state', 'result', 'category', 'assigned', 'identity'] as const;

function seen(db: Kysely<Tables>, reader: Reader) {
  return db
    .selectFrom('tip')
    .select([...COLUMNS, 'reporter', 'accepted_on', 'closed_on'])
    .where(visibleTo(reader));
}
