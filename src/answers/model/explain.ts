import type { Services } from '../../services.ts';
import { STOPPED, type Stage } from '../../slack/sequel/types.ts';
import { findAnswer, type KeptAnswer } from '../store.ts';
import { beginning, sentenceChunk } from './explanation.view.ts';
import { keepExplanation } from './store.ts';
import { blank, tell } from './tell.ts';
import type { Ending, Explanation, Model } from './types.ts';

export interface Told {
  ending: Ending;
  explanation: Explanation;
  /** What went wrong, by name and status of the server: its words may quote the question. */
  failure?: { error: string; status?: number };
}

type Needs = Pick<Services, 'answers' | 'records'> & { model: Model; stage: Stage };

/**
 * Lets the model explain a kept answer within its time. What it says is checked sentence by sentence, written down, and
 * only then said. How it ended, and everything that made it.
 */
export async function explainAnswer(kept: KeptAnswer, needs: Needs): Promise<Told> {
  const { model, stage } = needs;
  const explanation = blank(model);
  const signal = AbortSignal.any([AbortSignal.timeout(model.seconds * 1000), stage.signal]);
  try {
    await perform(kept, { explanation, signal }, needs);
    return { ending: explanation.said.length > 0 ? 'said' : 'nothing', explanation };
  } catch (error) {
    if (!signal.aborted) return { ending: 'failed', explanation, failure: failureOf(error) };
    return { ending: endingBy(stage.signal), explanation };
  }
}

async function perform(
  { id, answer, origin }: KeptAnswer,
  { explanation, signal }: { explanation: Explanation; signal: AbortSignal },
  { model, stage, answers, records: { db } }: Needs,
): Promise<void> {
  const before = 'subject' in origin && origin.subject ? await findAnswer(db, origin.subject) : undefined;
  const asked = { answer, model, answers, signal, ...(before && { subject: before.answer.question }) };
  let begun = false;
  await tell(asked, explanation, async (sentences) => {
    await keepExplanation(db, id, explanation);
    await stage.add(...(begun ? [] : beginning(explanation)), sentenceChunk(sentences));
    begun = true;
  });
}

function endingBy(stage: AbortSignal): Ending {
  if (!stage.aborted) return 'slow';
  return stage.reason === STOPPED ? 'stopped' : 'lost';
}

function failureOf(error: unknown): NonNullable<Told['failure']> {
  const { name, status } = error as { name?: string; status?: unknown };
  return { error: name ?? 'unknown', ...(typeof status === 'number' && { status }) };
}
