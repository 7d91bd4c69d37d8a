import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Ending, Explanation } from './types.ts';

/** Asks for an explanation of an answer, in the transaction that keeps the answer. `asker`: for whom, until it has ended. */
export async function wantExplanation(db: Transaction<Tables>, answer: string, asker: string): Promise<void> {
  const created_at = new Date().toISOString();
  await db.insertInto('explanation').values({ answer, state: 'wanted', asker, body: null, created_at }).execute();
}

/** Takes an explanation that is wanted: who wants it; undefined where nobody does, or it was taken before. */
export async function takeExplanation(db: Kysely<Tables>, answer: string): Promise<string | undefined> {
  const taken = await db
    .updateTable('explanation')
    .set({ state: 'begun' })
    .where('answer', '=', answer)
    .where('state', '=', 'wanted')
    .returning('asker')
    .executeTakeFirst();
  return taken?.asker ?? undefined;
}

/** Writes down what is about to be said. */
export async function keepExplanation(db: Kysely<Tables>, answer: string, explanation: Explanation): Promise<void> {
  await db
    .updateTable('explanation')
    .set({ body: JSON.stringify(explanation) })
    .where('answer', '=', answer)
    .execute();
}

/** The end of it; nobody is named any longer. */
export async function endExplanation(
  db: Kysely<Tables>,
  answer: string,
  { ending, explanation }: { ending: Ending; explanation: Explanation },
): Promise<void> {
  await db
    .updateTable('explanation')
    .set({ state: ending, asker: null, body: JSON.stringify(explanation) })
    .where('answer', '=', answer)
    .execute();
}

/** Explanations begun or wanted before an instant (ISO) will not come any more: the bot was ended, or the answer did not arrive. */
export async function forgetUnfinished(db: Kysely<Tables>, before: string): Promise<void> {
  await db
    .updateTable('explanation')
    .set({ state: 'lost', asker: null })
    .where('state', 'in', ['wanted', 'begun'])
    .where('created_at', '<', before)
    .execute();
}

export async function findExplanation(
  db: Kysely<Tables>,
  answer: string,
): Promise<{ ending: string; explanation: Explanation } | undefined> {
  const row = await db
    .selectFrom('explanation')
    .select(['state', 'body'])
    .where('answer', '=', answer)
    .executeTakeFirst();
  return row?.body ? { ending: row.state, explanation: JSON.parse(row.body) as Explanation } : undefined;
}
