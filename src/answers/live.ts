import type { Logger } from 'pino';
import type { Texts } from '../knowledge/texts/types.ts';
import { currentVersion } from './artefact/swap.ts';
import { openAnswers } from './open.ts';
import type { Answers } from './types.ts';

/** How long an index that was replaced stays open for questions still being answered. */
const GRACE_MS = 60_000;

/**
 * The index in use, taken up anew before the question after another version was put to use. When the new one cannot be
 * opened, the last good one keeps serving.
 */
export async function openLiveAnswers(dir: string, texts: Texts, log: Logger): Promise<Answers> {
  let current = await openAnswers(dir, texts);
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
      const next = await openAnswers(dir, texts);
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
    async answer(question) {
      await refresh();
      return current.answer(question);
    },
    async rank(question, limit) {
      await refresh();
      return current.rank(question, limit);
    },
    show: (entries, wants, day) => current.show(entries, wants, day),
    fullText: (citation, day) => current.fullText(citation, day),
    close: () => current.close(),
  };
}
