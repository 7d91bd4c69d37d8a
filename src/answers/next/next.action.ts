import { z } from 'zod';
import { defineAction } from '../../slack/feature.ts';
import { keptAnswer } from '../kept.ts';
import { QuestionText } from '../question.schema.ts';
import { respond } from '../respond.ts';
import { MOST } from './next.rules.ts';

const Button = z
  .string()
  .transform((value) => [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)])
  .pipe(z.tuple([z.string().min(1), QuestionText]));

/** Under an answer: asks the question on the button as a follow-up to it. Slack takes an action once a block. */
export const nextButtons = Array.from({ length: MOST }, (_, at) =>
  defineAction({
    id: `next-${at + 1}`,
    allow: 'everyone',
    input: Button,
    run: async ([id, text], services, asker) => {
      const { field } = await keptAnswer(id, services.records);
      return respond({ text, wants: 'any', ...(field && { field }) }, services, { ...asker, about: id });
    },
  }),
);
