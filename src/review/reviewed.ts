import type { Kysely } from 'kysely';
import type { Law } from '../knowledge/law.ts';
import type { Tables } from '../storage/tables.ts';
import { affected } from './differences.rules.ts';
import { confirmation } from './store.ts';
import type { Affected, Confirmation, Item } from './types.ts';

/** An item on changed law, and who has looked at it since. */
export interface Reviewed extends Affected {
  confirmed?: Confirmation;
}

/** What of these has changed under it by an ISO day, with its confirmation. */
export async function reviewed(
  items: Item[],
  { law, db, day }: { law: Law; db: Kysely<Tables>; day: string },
): Promise<Reviewed[]> {
  const found = items.flatMap((item) => affected(item, law, day) ?? []);
  return Promise.all(
    found.map(async (one) => {
      const confirmed = await confirmation(db, one);
      return { ...one, ...(confirmed && { confirmed }) };
    }),
  );
}
