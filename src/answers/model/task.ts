import type { Services } from '../../services.ts';
import { findAnswer, type KeptAnswer } from '../store.ts';
import type { Answer } from '../types.ts';
import { modelCopy as copy } from './copy.ts';
import { evidenceOf } from './evidence.ts';
import { joined } from './lookups.ts';
import { masked } from './mask.grammar.ts';
import type { Evidence, Model, Task } from './types.ts';

export interface Assignment {
  task: Task;
  /** The same evidence, to which look-ups add. */
  pool: Evidence[];
  /** Words of the law by which it was found. */
  rewritten?: string[];
}

type Asks = Pick<Services, 'answers' | 'records'>;

/** What to ask the model about a kept answer, without personal data; undefined where there is no evidence. */
export async function assignmentFor(
  kept: KeptAnswer,
  model: Model,
  { signal, ...services }: Asks & { signal: AbortSignal },
): Promise<Assignment | undefined> {
  const { answer } = kept;
  const asked = {
    question: masked(answer.question),
    subject: await subjectOf(kept, services),
    field: answer.field ?? copy.noField,
  };
  const rewritten = answer.sure ? undefined : await model.rewrite(asked, signal);
  const shown = rewritten ? await searchedAgain(answer, rewritten, services) : answer;
  const pool: Evidence[] = [];
  for (const found of shown ? evidenceOf(shown, services.answers) : []) joined(pool, found);
  if (!shown || pool.length === 0) return undefined;
  const task: Task = { ...asked, day: answer.day, point: masked(shown.point), evidence: pool };
  return { task, pool, ...(rewritten && { rewritten }) };
}

/** What the words of the law find; undefined where that is nothing sure either. */
async function searchedAgain(answer: Answer, terms: string[], { answers }: Asks): Promise<Answer | undefined> {
  if (terms.length === 0) return undefined;
  const { wants, field, day, asOf } = answer;
  const on = { day, ...(asOf && { asOf }), ...(field && { field }) };
  const found = await answers.answer({ text: terms.join(' '), wants, ...on });
  return found.sure && !found.lapsed ? found : undefined;
}

async function subjectOf({ origin }: KeptAnswer, { records }: Asks): Promise<string> {
  const before = 'subject' in origin && origin.subject ? await findAnswer(records.db, origin.subject) : undefined;
  return before ? masked(before.answer.question) : copy.noSubject;
}
