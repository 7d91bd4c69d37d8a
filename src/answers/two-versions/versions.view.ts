import type { KnownBlock } from '@slack/types';
import { chineseDay } from '../../knowledge/day.grammar.ts';
import { buttons, section } from '../../slack/kit/blocks.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import { pointCopy } from '../compose/copy.ts';
import { refusalCopy } from '../refusing/copy.ts';
import type { Answer } from '../types.ts';
import { restsOn } from '../views/rests-on.ts';
import { versionsCopy as copy } from './copy.ts';

const NAMED = 2;

/** What the law of either day says, with the button that shows it whole. `id`: the answer's number. */
export function versionBlocks(id: string, { versions = [] }: Answer): KnownBlock[] {
  return versions.flatMap((one, at) => {
    const names = [...new Set(restsOn(one).cited.map(({ name }) => name))].slice(0, NAMED);
    return [
      ...section(
        lines(plain(pointCopy.alone(one.point)), names.length > 0 && plain(refusalCopy.restsOn(names.join('、')))),
      ),
      ...buttons([{ action: 'version', label: copy.on(chineseDay(one.day)), value: `${id}:${at}` }]),
    ];
  });
}
