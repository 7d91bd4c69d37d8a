import { join } from 'node:path';
import type { Logger } from 'pino';
import { currentVersion } from './artefact/swap.ts';
import { type Beside, openAnswersIn } from './open-in.ts';
import type { Answers } from './types.ts';

/** How long an index that was replaced stays open for questions still being answered. */
const GRACE_MS = 60_000;

/**
 * The index in use below `data`, taken up anew, with the official texts, before the question after another version was
 * put to use. When the new one cannot be opened, the last good one keeps serving.
 */
export async function openLiveAnswers(data: string, log: Logger, beside: Beside): Promise<Answers> {
  const dir = join(data, 'index');
  let current = await openAnswersIn(data, beside);
  let opening: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    const version = currentVersion(dir);
    if (!version || version === current.index) return;
    opening ??= takeUp(version).finally(() => {
      opening = undefined;
    });
    await opening;
  }

  async function takeUp(version: string): Promise<void> {
    try {
      const next = await openAnswersIn(data, beside);
      const old = current;
      setTimeout(() => old.close(), GRACE_MS).unref();
      current = next;
      log.info({ index: next.index }, 'a new index is in use');
    } catch (error) {
      log.error({ index: version, error: (error as Error).name }, 'the new index could not be opened');
    }
  }

  return {
    get index() {
      return current.index;
    },
    get knowledge() {
      return current.knowledge;
    },
    get texts() {
      return current.texts;
    },
    get official() {
      return current.official;
    },
    refresh,
    async answer(question) {
      await refresh();
      return current.answer(question);
    },
    async rank(question, limit) {
      await refresh();
      return current.rank(question, limit);
    },
    asks: (question) => current.asks(question),
    mentioned: (text) => current.mentioned(text),
    cite: (citations, day) => current.cite(citations, day),
    rebuilt: (answer) => current.rebuilt(answer),
    show: (entries, wants, on) => current.show(entries, wants, on),
    fullText: (citation, day) => current.fullText(citation, day),
    close: () => current.close(),
  };
}
