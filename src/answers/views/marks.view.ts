import type { KnownBlock } from '@slack/types';
import type { Marks } from '../../knowledge/types.ts';
import { context } from '../../slack/kit/blocks.ts';
import { plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';

/** Every doubt of an entry, shown and never hidden. */
export function markLines(marks: Marks, whenIllustrative: string = copy.illustrative): KnownBlock[] {
  const { verified, readTwice, illustrative, local, statusWarning, unverified } = marks;
  const doubts = [
    statusWarning,
    illustrative && whenIllustrative,
    local && copy.marks.local,
    !verified && !illustrative && copy.marks.unverified,
    verified && !readTwice && copy.marks.once,
    ...unverified,
  ];
  return context(
    ...doubts.filter((doubt) => typeof doubt === 'string').map((doubt) => plain(`${copy.warning} ${doubt}`)),
  );
}
