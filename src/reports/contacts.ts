import type { Body } from '../knowledge/types.ts';
import type { People } from '../people/index.ts';

/** The departments that have a contact, by code. */
export async function contactsOf(people: People, bodies: Body[]): Promise<Set<string>> {
  const found = await Promise.all(
    bodies.map(async ({ id }) => ((await people.having('contact', id)).length > 0 ? [id] : [])),
  );
  return new Set(found.flat());
}
