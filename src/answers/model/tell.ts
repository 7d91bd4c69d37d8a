import { listen } from './listen.ts';
import { lookupsInto } from './lookups.ts';
import { type Asked, assignmentFor } from './task.ts';
import type { Explanation, Model, Sentence } from './types.ts';

/** An explanation of which nothing is there yet. */
export function blank({ name, prompts }: Model): Explanation {
  return { model: name, prompts, evidence: [], point: '', written: '', said: [], dropped: {} };
}

/** Asks the model and passes on what stands, with everything written into `explanation`. Rejects when the signal is aborted. */
export async function tell(
  asked: Asked,
  explanation: Explanation,
  say: (sentences: Sentence[]) => Promise<void>,
): Promise<void> {
  const { answer, model, answers, signal } = asked;
  const assignment = await assignmentFor(asked);
  if (!assignment) return;
  const { task, pool, rewritten } = assignment;
  const { point } = task;
  Object.assign(explanation, { evidence: pool, point, ...(rewritten && { rewritten }) });
  const { day, field } = answer;
  const lookups = lookupsInto(pool, { day, ...(field && { field }) }, answers);
  const hearing = { point, evidence: pool, mentioned: answers.mentioned, heard: explanation };
  await listen(until(signal, model.explain(task, lookups, signal)), hearing, async (sentences) => {
    signal.throwIfAborted();
    await say(sentences);
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
