import type { KnownBlock } from '@slack/types';
import type { Knowledge } from '../../knowledge/types.ts';
import { buttons, context } from '../../slack/kit/blocks.ts';
import { plain } from '../../slack/kit/text.ts';
import type { Answer } from '../types.ts';
import { nextCopy } from './copy.ts';
import { nextQuestions } from './next.rules.ts';

/** The questions to ask next, a button each. `id`: the number of the answer they follow up. */
export function nextBlocks(id: string, answer: Answer, knowledge: Knowledge): KnownBlock[] {
  const questions = nextQuestions(answer, knowledge);
  const specs = questions.map((text, at) => ({ action: `next-${at + 1}`, label: text, value: `${id}:${text}` }));
  return specs.length > 0
    ? [...context(plain(answer.sure ? nextCopy.title : nextCopy.instead)), ...buttons(specs)]
    : [];
}
