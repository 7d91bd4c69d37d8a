import type { KnownBlock } from '@slack/types';
import { buttons, section } from '../../slack/kit/blocks.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import { refusalCopy as copy } from '../refusing/copy.ts';
import type { Answer } from '../types.ts';

/**
 * What follows from each of the powers a question may mean, a button to choose it under each, and one for none of them.
 * `id`: the answer's number. Slack takes an action once a block, so each stands in a line of its own.
 */
export function meaningBlocks(id: string, { meanings = [] }: Answer): KnownBlock[] {
  if (meanings.length === 0) return [];
  const choice = (label: string, power: string) => buttons([{ action: 'meant', label, value: `${id}:${power}` }]);
  const offered = meanings.flatMap(({ id: power, title, field, point, names }) => [
    ...section(lines(plain(point), plain(copy.restsOn(names.join('、'))))),
    ...choice(copy.meaning(title, field), power),
  ]);
  return [...offered, ...choice(copy.noneMeant, '')];
}
