import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { defineAction } from '../../slack/feature.ts';
import type { Reply } from '../../slack/reply.ts';
import { type KeptPart, partsOf } from '../keep/look.ts';
import { type At, at, tipAt } from './at.ts';
import { cardAt } from './card.ts';
import { tipId } from './id.schema.ts';
import { openedView } from './opened.view.ts';
import { offView, unlockView } from './reading.view.ts';
import { lock, sessionOf } from './unlocked.ts';

const place = z
  .string()
  .regex(/^TS-[A-Z2-9]{5}(:\d{1,4})?$/)
  .transform((written) => {
    const [id = '', from = '0'] = written.split(':');
    return { id, from: Number(from) };
  });

/** 查看内容: what is in the boxes, in this person's own window; first the passphrase, or how to read elsewhere. */
export const readButton = defineAction({
  id: 'tips_read',
  allow: ['supervisor'],
  input: place,
  run: async ({ id, from }, services, asker) => {
    const here = at(services, asker);
    await tipAt(here, id);
    if (!here.vault.reading) return { messages: [], modal: offView(id) };
    return sessionOf(here) ? reading(here, id, from) : { messages: [], modal: unlockView(id) };
  },
});

export const lockButton = defineAction({
  id: 'tips_lock',
  allow: ['supervisor'],
  input: tipId,
  run: async (id, services, asker) => {
    const here = at(services, asker);
    lock(here);
    return { messages: [], modal: await cardAt(here, id) };
  },
});

/** Takes the boxes in the transaction that notes who looked, and opens them afterwards. */
export function reading(here: At, id: string, from = 0): Reply {
  let parts: KeptPart[] = [];
  return {
    messages: [],
    keep: async (change) => {
      parts = await partsOf(change, here.reader, id);
    },
    next: async (): Promise<ModalView> => {
      const session = sessionOf(here);
      return session ? openedView(here, session, { id, parts, from }) : unlockView(id);
    },
  };
}
