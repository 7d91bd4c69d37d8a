import type { AnyChunk, KnownBlock } from '@slack/types';
import { context } from '../../slack/kit/blocks.ts';
import { plain } from '../../slack/kit/text.ts';
import { modelCopy as copy } from './copy.ts';
import { END } from './sentences.grammar.ts';
import type { Ending, Explanation, Sentence } from './types.ts';

type Task = Extract<AnyChunk, { type: 'task_update' }>;

/** The lines with which an explanation begins: what it rests on, and that it is being checked. */
export function beginning({ rewritten, evidence }: Explanation): AnyChunk[] {
  const title = (rewritten ? copy.taskBasisRewritten : copy.taskBasis)(evidence.length);
  return [task('basis', title, 'complete'), task('check', copy.taskCheck, 'in_progress')];
}

/** Sentences with their markers, as Markdown in which nothing can become a link. */
export function sentenceChunk(sentences: Sentence[]): AnyChunk {
  return { type: 'markdown_text', text: sentences.map(sentenceText).join('') };
}

/** A sentence as it is said: its markers stand before the full stop. */
export function sentenceText({ text, cites }: Sentence): string {
  const markers = cites.map((id) => `[${id}]`).join('');
  return text.replace(/[<>]/g, ' ').replace(END, (end) => `${markers}${end || copy.fullStop}`);
}

/** The last line: how much of it stood, or why it ended early. */
export function conclusion({ said, dropped }: Explanation, ending: Ending): AnyChunk[] {
  if (ending !== 'said' && ending !== 'nothing')
    return [task('check', copy.taskEnded[ending], ending === 'stopped' ? 'complete' : 'error')];
  const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  return [task('check', copy.taskChecked(said.length, lost), 'complete')];
}

/** Under it: what the numbers mean, and that a model has said this. */
export function foot({ model, said, evidence }: Explanation): KnownBlock[] {
  const named = new Set(said.flatMap(({ cites }) => cites));
  const legend = evidence.filter(({ id }) => named.has(id)).map(({ id, name }) => copy.legend(id, name));
  return context(plain(legend.join('；')), plain(copy.foot(model)));
}

function task(id: string, title: string, status: Task['status']): Task {
  return { type: 'task_update', id, title, status };
}
