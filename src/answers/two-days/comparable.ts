import { chineseMonth } from '../../knowledge/day.grammar.ts';
import { monthEnd } from '../../knowledge/day.ts';
import { Refusal } from '../../slack/refusal.ts';
import type { Answer, Answers, Question } from '../types.ts';
import { twoDaysCopy as copy } from './copy.ts';

/**
 * The answer to a question about two days, if it can be one. Throws a Refusal where it is sure and rests on no penalty
 * basis, or where only the month of the act is told and what it rests on changed in that month.
 */
export async function comparable(answer: Answer, question: Question, answers: Answers): Promise<Answer> {
  if (answer.sure && !answer.twoDays) throw new Refusal(copy.noBasis);
  if (!answer.twoDays?.month) return answer;
  const [end = question.day] = [monthEnd(question.day), answer.twoDays.decision].sort();
  const later = await answers.answer({ ...question, day: end });
  if (editions(later) !== editions(answer)) throw new Refusal(copy.monthChanged(chineseMonth(question.day)));
  return answer;
}

/** Which edition of what stands on the day of the act. */
function editions({ twoDays }: Answer): string {
  return JSON.stringify(twoDays?.pairs.map(({ act }) => [act.name, act.adopted, act.standing ?? '']));
}
