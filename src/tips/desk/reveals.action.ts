import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { defineAction, defineModal } from '../../slack/feature.ts';
import { addPart } from '../keep/notes.ts';
import { pendingReveals } from '../keep/pending.ts';
import { decideReveal } from '../keep/reveal.ts';
import { type At, at, sealWords, tipAt } from './at.ts';
import { copy as desk } from './copy.ts';
import { needed, tipId } from './id.schema.ts';
import { copy } from './reveal.copy.ts';
import { decideView, revealsView } from './reveal.view.ts';

/** What waits for this custodian. */
export async function revealsAt(here: At, said?: string): Promise<ModalView> {
  return revealsView(here, await pendingReveals(here.services.records.db, here.reader), said);
}

export const revealsButton = defineAction({
  id: 'tips_reveals',
  allow: ['custodian'],
  input: z.string(),
  run: async (_, services, asker) => ({ messages: [], modal: await revealsAt(at(services, asker)) }),
});

export const decideButton = defineAction({
  id: 'tips_decide',
  allow: ['custodian'],
  input: tipId,
  run: async (id, services, asker) => {
    await tipAt(at(services, asker), id);
    return { messages: [], modal: decideView(id) };
  },
});

/** The custodian's decision, with a sealed reason; never of one's own request. */
export const decideModal = defineModal({
  id: 'tips_decide',
  allow: ['custodian'],
  input: z.object({ tip: tipId, decision: z.enum(['yes', 'no'], { error: desk.missing }), reason: needed }),
  submit: async ({ tip: id, decision, reason }, services, asker) => {
    const here = at(services, asker);
    const part = await sealWords(here, await tipAt(here, id), 'reveal', reason);
    return {
      messages: [],
      keep: async (change) => {
        await decideReveal(change, here.reader, { id, granted: decision === 'yes', day: here.day });
        await addPart(change, here.reader, part);
      },
      next: () => revealsAt(here, copy.done),
    };
  },
});
