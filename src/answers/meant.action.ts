import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { reply, whisper } from '../slack/reply.ts';
import { keptAnswer } from './kept.ts';
import { refusalCopy as copy } from './refusing/copy.ts';
import { answerReply } from './respond.ts';
import { queueUnanswered } from './store.ts';

/** Which of the powers a question may mean is meant: its card is shown. None of them: the question waits for a person. */
export const meant = defineAction({
  id: 'meant',
  allow: 'everyone',
  input: z.string().transform((value) => value.split(':')),
  run: async ([id = '', power = ''], services) => {
    const answer = await keptAnswer(id, services.records);
    const { day, asOf, wants } = answer;
    const shown = power ? services.answers.show([power], wants, { day, ...(asOf && { asOf }) }) : undefined;
    if (shown) return answerReply({ answer: shown, origin: { entries: [power] } }, services);
    return { ...reply(whisper(copy.noneMeantNoted)), keep: ({ db }) => queueUnanswered(db, answer) };
  },
});
