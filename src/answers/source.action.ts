import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { keptAnswer } from './kept.ts';
import type { Cited } from './types.ts';
import { notesOf } from './views/notes.view.ts';
import { restsOn } from './views/rests-on.ts';
import { type Source, sourceModal } from './views/source.view.ts';

/** 看原文: the provisions of an answer in a window, whole, as of the answer's day. */
export const source = defineAction({
  id: 'source',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (id, { records, answers }) => {
    const answer = await keptAnswer(id, records);
    const { near } = restsOn(answer);
    const cited = [answer, ...(answer.also ?? [])].flatMap((one) => restsOn(one).cited);
    const whole = (one: Cited): Source => {
      const full = answers.fullText(one.citation, answer.day);
      return { cited: one, ...(full && { full }) };
    };
    const notes = answer.cards.flatMap(notesOf);
    return { messages: [], modal: sourceModal({ rests: cited.map(whole), near: near.map(whole), notes }) };
  },
});
