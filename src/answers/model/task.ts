import type { Answer, Answers } from '../types.ts';
import { anonymous } from './anonymous.ts';
import { modelCopy as copy } from './copy.ts';
import { evidenceOf } from './evidence.ts';
import { joined } from './lookups.ts';
import { masked } from './mask.grammar.ts';
import type { Evidence, Model, Task } from './types.ts';

/** An answer to be explained, and who does it with what. */
export interface Asked {
  answer: Answer;
  /** The question that this one follows up, in a thread. */
  subject?: string;
  model: Model;
  answers: Answers;
  signal: AbortSignal;
}

export interface Assignment {
  task: Task;
  /** The evidence of the task, to which look-ups add. */
  pool: Evidence[];
  /** Words of the law by which it was found. */
  rewritten?: string[];
}

/** What to ask the model about an answer, without personal data; undefined where there is no evidence. */
export async function assignmentFor({
  answer,
  subject,
  model,
  answers,
  signal,
}: Asked): Promise<Assignment | undefined> {
  const asked = {
    question: anonymous(answer.question),
    subject: subject === undefined ? copy.noSubject : anonymous(subject),
    field: answer.field ?? copy.noField,
  };
  const rewritten = answer.sure ? undefined : await model.rewrite(asked, signal);
  const shown = rewritten ? await searchedAgain(answer, rewritten, answers) : answer;
  const pool: Evidence[] = [];
  for (const found of shown ? evidenceOf(shown, answers) : []) joined(pool, found);
  if (!shown || pool.length === 0) return undefined;
  const task: Task = { ...asked, day: answer.day, point: masked(shown.point), evidence: pool };
  return { task, pool, ...(rewritten && { rewritten }) };
}

/** What the words of the law find; undefined where that is nothing sure either. */
async function searchedAgain(answer: Answer, terms: string[], answers: Answers): Promise<Answer | undefined> {
  if (terms.length === 0) return undefined;
  const { wants, field, day, asOf } = answer;
  const on = { day, ...(asOf && { asOf }), ...(field && { field }) };
  const found = await answers.answer({ text: terms.join(' '), wants, ...on });
  return found.sure && !found.lapsed ? found : undefined;
}
