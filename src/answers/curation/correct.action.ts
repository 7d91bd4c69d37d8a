import { z } from 'zod';
import { printCitation } from '../../knowledge/grammar.ts';
import { KEEPERS } from '../../people/index.ts';
import { defineAction } from '../../slack/feature.ts';
import { copy } from './copy.ts';
import { verifiedOne } from './verified.action.ts';
import { writeForm as view } from './write.view.ts';

/** 改: a verified answer in use gets a new version; the old one is kept and answers no more. */
export const correct = defineAction({
  id: 'correct',
  allow: KEEPERS,
  input: z.string().min(1),
  run: async (id, services) => {
    const { text, citations, role, day, ...one } = await verifiedOne(id, services);
    const filled = { subject: id, answer: text, basis: citations.map(printCitation).join('\n') };
    const words = { why: [copy.verifiedBy(role, day)], provisions: [] };
    return { messages: [], modal: view({ ...one, ...filled, ...words, correcting: '1' }) };
  },
});
