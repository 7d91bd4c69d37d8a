import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearcherIn, readQuestions } from '../answers/calibration.ts';
import type { Settings } from '../config.ts';
import { freshIndex } from './fresh-index.ts';

/** The day up to which the laws of the questions are written down. */
export const DAY = '2025-04-19';

type Searcher = Awaited<ReturnType<typeof openSearcherIn>>;

/** Does something with the index in use and one without official texts; throws when the one in use has none. */
export async function withBoth<T>(
  settings: Settings,
  learn: (both: { texts: Searcher; bare: Searcher }) => Promise<T>,
) {
  const texts = await openSearcherIn(settings.data);
  if (texts.index.texts.articles === 0)
    throw new Error('The index in use has no official texts: import them first, then run this again.');
  const data = mkdtempSync(join(tmpdir(), 'plumbline-bare-'));
  try {
    await freshIndex({ ...settings, data });
    const bare = await openSearcherIn(data);
    try {
      return await learn({ texts, bare });
    } finally {
      bare.index.close();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
    texts.index.close();
  }
}

/** Every question of the knowledge once, whatever file it stands in. */
export function ownQuestions({ knowledge }: Settings) {
  const folder = join(knowledge, 'questions');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'));
  const questions = files.sort().flatMap((name) => readQuestions(readFileSync(join(folder, name), 'utf8')));
  return [...new Map(questions.map((question) => [question.question, question])).values()];
}
