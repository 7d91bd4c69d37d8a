import { departmentChoices } from '../people/index.ts';
import type { Services } from '../services.ts';
import { acceptedCells } from './life.store.ts';
import { type CountRecords, type Opened, openUnasked, type Reading } from './open.ts';
import type { Accepted } from './rollup.rules.ts';

/** The reports of every department for a period, begun or not. */
export function openAll(period: string, services: Reading, count: CountRecords): Promise<Opened[]> {
  const departments = departmentChoices(services.answers.knowledge).map(({ value }) => value);
  return Promise.all(departments.map((department) => openUnasked({ period, department }, services, count)));
}

/** What is accepted, by department; a correction under way changes nothing. */
export async function acceptedOf(opened: Opened[], { records }: Services): Promise<Map<string, Accepted>> {
  const found = new Map<string, Accepted>();
  for (const { report, department, previous } of opened) {
    const cells = await acceptedCells(records.db, report);
    if (cells) found.set(department, { cells, ...(previous && { previous }) });
  }
  return found;
}
