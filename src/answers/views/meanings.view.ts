import type { KnownBlock } from '@slack/types';
import { buttons } from '../../slack/kit/blocks.ts';
import { refusalCopy as copy } from '../refusing/copy.ts';
import type { Answer } from '../types.ts';

/** One button for each power a question may mean, and one for none of them. `id`: the answer's number. */
export function meaningBlocks(id: string, { meanings = [] }: Answer): KnownBlock[] {
  if (meanings.length === 0) return [];
  const offered = meanings.map((one) => ({ label: copy.meaning(one.title, one.field), value: `${id}:${one.id}` }));
  // Slack takes an action once a block, so each stands in a line of its own.
  return [...offered, { label: copy.noneMeant, value: `${id}:` }].flatMap((one) =>
    buttons([{ action: 'meant', ...one }]),
  );
}
