import type { Services } from '../../services.ts';
import { STOPPED, type Stage } from '../../slack/sequel/types.ts';
import type { KeptAnswer } from '../store.ts';
import { beginning, sentenceChunk } from './explanation.view.ts';
import { listen } from './listen.ts';
import { lookupsInto } from './lookups.ts';
import { keepExplanation } from './store.ts';
import { assignmentFor } from './task.ts';
import type { Ending, Explanation, Model } from './types.ts';

export interface Told {
  ending: Ending;
  explanation: Explanation;
  /** What went wrong, by name and status of the server: its words may quote the question. */
  failure?: { error: string; status?: number };
}

type Needs = Pick<Services, 'answers' | 'records'>;

/**
 * Lets the model explain a kept answer within its time. What it says is checked sentence by sentence, written down, and
 * only then said. How it ended, and everything that made it.
 */
export async function explainAnswer(
  kept: KeptAnswer,
  { model, stage, ...services }: Needs & { model: Model; stage: Stage },
): Promise<Told> {
  const limit = AbortSignal.timeout(model.seconds * 1000);
  const signal = AbortSignal.any([limit, stage.signal]);
  const explanation: Explanation = {
    ...{ model: model.name, prompts: model.prompts, evidence: [], point: '', written: '', said: [], dropped: {} },
  };
  try {
    await perform(kept, explanation, { model, signal, stage, ...services });
    return { ending: explanation.said.length > 0 ? 'said' : 'nothing', explanation };
  } catch (error) {
    if (!signal.aborted) return { ending: 'failed', explanation, failure: failureOf(error) };
    return { ending: endingBy(stage.signal), explanation };
  }
}

function endingBy(stage: AbortSignal): Ending {
  if (!stage.aborted) return 'slow';
  return stage.reason === STOPPED ? 'stopped' : 'lost';
}

function failureOf(error: unknown): NonNullable<Told['failure']> {
  const { name, status } = error as { name?: string; status?: unknown };
  return { error: name ?? 'unknown', ...(typeof status === 'number' && { status }) };
}

type Performing = Needs & { model: Model; signal: AbortSignal; stage: Stage };

async function perform(kept: KeptAnswer, explanation: Explanation, { model, signal, stage, ...services }: Performing) {
  const { answers, records } = services;
  const assignment = await assignmentFor(kept, model, { signal, ...services });
  if (!assignment) return;
  const { task, pool, rewritten } = assignment;
  Object.assign(explanation, { evidence: pool, point: task.point, ...(rewritten && { rewritten }) });
  const { day, field } = kept.answer;
  const lookups = lookupsInto(pool, { day, ...(field && { field }) }, answers);
  const hearing = { point: task.point, evidence: pool, mentioned: answers.mentioned, heard: explanation };
  let begun = false;
  await listen(until(signal, model.explain(task, lookups, signal)), hearing, async (sentences) => {
    signal.throwIfAborted();
    await keepExplanation(records.db, kept.id, explanation);
    await stage.add(...(begun ? [] : beginning(explanation, pool)), sentenceChunk(sentences));
    begun = true;
  });
}

/** The same pieces until the signal, whatever the server behind them does. */
async function* until(signal: AbortSignal, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const iterator = pieces[Symbol.asyncIterator]();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  try {
    for (;;) {
      const { value, done } = await Promise.race([iterator.next(), aborted]);
      if (done) return;
      yield value;
    }
  } finally {
    void iterator.return?.()?.catch(() => undefined);
  }
}
