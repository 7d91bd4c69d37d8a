import type { ModalView } from '@slack/types';
import { defineAction } from '../../slack/feature.ts';
import { type At, at, tipAt } from './at.ts';
import { cardView } from './card.view.ts';
import { tipId } from './id.schema.ts';
import { standingOf } from './standing.ts';

export const showButton = defineAction({
  id: 'tips_show',
  allow: ['supervisor'],
  input: tipId,
  run: async (id, services, asker) => ({ messages: [], modal: await cardAt(at(services, asker), id) }),
});

/** One tip, without anything that was said. Refuses as `tipAt`. */
export async function cardAt(here: At, id: string): Promise<ModalView> {
  const tip = await tipAt(here, id);
  return cardView(here, tip, await standingOf(here, tip));
}
