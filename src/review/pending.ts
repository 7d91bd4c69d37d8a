import type { Kysely } from 'kysely';
import { today } from '../knowledge/day.grammar.ts';
import type { Law } from '../knowledge/law.ts';
import type { Services } from '../services.ts';
import type { Tables } from '../storage/tables.ts';
import { affected } from './differences.rules.ts';
import { itemsOf } from './items.rules.ts';
import { confirmation, verifiedItems } from './store.ts';
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

/** Everything the bot shows that waits for somebody to look; with ids, only of these. */
export async function pending(services: Services, ids?: string[]): Promise<Affected[]> {
  await services.answers.refresh();
  const law = { knowledge: services.answers.knowledge, texts: services.answers.official };
  const { db } = services.records;
  if (law.texts.changed().length === 0) return [];
  const items = [...itemsOf(law.knowledge), ...(await verifiedItems(db, law))];
  const meant = ids ? items.filter(({ id }) => ids.includes(id)) : items;
  const all = await reviewed(meant, { law, db, day: today(services.clock()) });
  return all.filter(({ confirmed }) => !confirmed);
}
