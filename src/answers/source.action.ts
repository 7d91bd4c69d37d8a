import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { findAnswer } from './store.ts';
import { copy } from './views/copy.ts';
import { notesOf } from './views/notes.view.ts';
import { sourceModal } from './views/source.view.ts';

/** 看原文: the provisions of an answer in a window, whole, as of the answer's day. */
export const source = defineAction({
  id: 'source',
  input: z.string().min(1),
  run: async (id, { records, answers }) => {
    const kept = await findAnswer(records.db, id);
    if (!kept) throw new Refusal(copy.gone);
    const { answer } = kept;
    const provisions = answer.provisions.map((cited) => {
      const full = answers.fullText(cited.citation, answer.day);
      return { cited, ...(full && { full }) };
    });
    return { messages: [], modal: sourceModal(provisions, answer.cards.flatMap(notesOf)) };
  },
});
