import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import type { Services } from '../../services.ts';
import { defineModal } from '../../slack/feature.ts';
import { givenFiles } from '../../slack/incoming/given.schema.ts';
import { Refusal } from '../../slack/refusal.ts';
import { copy as tips } from '../copy.ts';
import { fileBytes, type NamedFile, textBytes } from '../keep/content.ts';
import { addReported } from '../keep/notes.ts';
import { type SealedPart, sealPart } from '../keep/part.ts';
import { statusBy } from '../keep/status.ts';
import { slowDown } from '../slow-down.ts';
import { vaultOf } from '../vault-of.ts';
import { filesOf } from './given.ts';
import { receiptOf } from './prepared.ts';
import { copy } from './status.copy.ts';
import { statusView } from './status.view.ts';

/** Adds words or files to a tip by its code, sealed like the tip, and shows where it stands then. */
export const addModal = defineModal({
  id: 'tip_add',
  allow: 'everyone',
  input: z.object({
    code: z.string().regex(/^\d{24}$/),
    words: z.string().trim().optional(),
    files: givenFiles.optional(),
  }),
  submit: async ({ code, words = '', files: given = [] }, services, { user }) => {
    const vault = vaultOf(services);
    if (words === '' && given.length === 0) throw new Refusal(copy.nothing);
    const files = await filesOf(given, user, services);
    slowDown('add', user, services);
    const { db } = services.records;
    const receipt = await receiptOf(vault, code);
    const status = await statusBy(db, receipt);
    if (!status) throw new Refusal(tips.unknownCode);
    const parts = await sealed(services, status.id, { words, files });
    return {
      messages: [],
      keep: async (change) => {
        for (const part of parts) await addReported(change, receipt.lookup, part);
      },
      next: async () => statusView((await statusBy(db, receipt)) ?? status, { code, said: copy.added }),
    };
  },
});

function sealed(
  services: Services,
  tip: string,
  { words, files }: { words: string; files: NamedFile[] },
): Promise<SealedPart[]> {
  const seal = (kind: 'said' | 'file', bytes: Uint8Array) =>
    sealPart(vaultOf(services), { tip, kind, day: today(services.clock()), bytes });
  return Promise.all([
    ...(words ? [seal('said', textBytes(words))] : []),
    ...files.map((file) => seal('file', fileBytes(file))),
  ]);
}
