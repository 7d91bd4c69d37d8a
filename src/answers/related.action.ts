import { z } from 'zod';
import type { Services } from '../services.ts';
import { defineAction } from '../slack/feature.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { powersOf } from './card.ts';
import { keptAnswer } from './kept.ts';
import { answerReply } from './respond.ts';
import type { Answer, Wants } from './types.ts';
import { copy } from './views/copy.ts';

/** 相关程序: the procedures of the powers in an answer. */
export const procedures = defineAction({
  id: 'procedures',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (id, services) => {
    const answer = await keptAnswer(id, services.records);
    const entries = [...new Set(powersOf(answer.cards).flatMap((power) => power.procedures))];
    return show(entries, 'procedure', copy.noProcedures, services, answer);
  },
});

/** 裁量基准: the grade tables of the powers in an answer. */
export const grades = defineAction({
  id: 'grades',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (id, services) => {
    const answer = await keptAnswer(id, services.records);
    const graded = new Set(services.answers.knowledge.grades.map(({ power }) => power));
    return show(
      powersOf(answer.cards).flatMap(({ id }) => (graded.has(id) ? [id] : [])),
      'discretion',
      copy.noGrades,
      services,
      answer,
    );
  },
});

/** Of an answer for two days, as of the day of the decision. */
async function show(
  entries: string[],
  wants: Wants,
  otherwise: string,
  services: Services,
  { day, asOf, twoDays }: Answer,
): Promise<Reply> {
  const on = { day: twoDays?.decision ?? day, ...(asOf && { asOf }) };
  const shown = entries.length > 0 ? services.answers.show(entries, wants, on) : undefined;
  return shown ? answerReply({ answer: shown, origin: { entries } }, services) : reply(whisper(otherwise));
}
