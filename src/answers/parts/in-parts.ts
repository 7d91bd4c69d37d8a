import type { Answer, Question } from '../types.ts';
import { partsIn } from './parts.grammar.ts';

/**
 * Answers a question that asks several things one after the other: the first as it stands, each other as a follow-up to
 * it, so that what it leaves unsaid is that of the first. Whole where the first part alone finds nothing.
 */
export async function inParts(question: Question, answer: (question: Question) => Promise<Answer>): Promise<Answer> {
  const [part = '', ...others] = question.decision ? [] : partsIn(question.text);
  const first = others.length > 0 ? await answer({ ...question, text: part }) : undefined;
  if (!first?.sure) return answer(question);
  const { subject: _, ...alone } = question;
  const also: Answer[] = [];
  for (const text of others) {
    const next = await answer({ ...alone, text, subject: first });
    if (![first, ...also].some(({ point }) => point === next.point)) also.push(next);
  }
  return { ...first, question: question.text, part, ...(also.length > 0 && { also }) };
}
