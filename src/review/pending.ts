import { today } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import { itemsOf } from './items.rules.ts';
import { verifiedItems } from './kept.ts';
import { reviewed } from './reviewed.ts';
import type { Affected } from './types.ts';

/** Everything the bot shows that waits for somebody to look; with ids, only of these. */
export async function pending(
  services: Pick<Services, 'answers' | 'records' | 'clock'>,
  ids?: string[],
): Promise<Affected[]> {
  await services.answers.refresh();
  const law = { knowledge: services.answers.knowledge, texts: services.answers.official };
  const { db } = services.records;
  if (law.texts.changed().length === 0) return [];
  const items = [...itemsOf(law.knowledge), ...(await verifiedItems(db, law))];
  const meant = ids ? items.filter(({ id }) => ids.includes(id)) : items;
  const all = await reviewed(meant, { law, db, day: today(services.clock()) });
  return all.filter(({ confirmed }) => !confirmed);
}
