import type { KnownBlock } from '@slack/types';
import { context, divider, section } from '../../slack/kit/blocks.ts';
import { clip } from '../../slack/kit/split.ts';
import { bold, lines, type Mrkdwn, plain } from '../../slack/kit/text.ts';
import type { Cited } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';
import type { RestsOn } from './rests-on.ts';

/** Provisions shown in full under an answer; the rest stand behind 看原文. */
const IN_FULL = 3;

/**
 * What the answer rests on, then what lies near. The likeliest stand in full, one of either kind at least; of the others
 * their names, and of what lies near the sentence that speaks to the question. `ranked`: all of them, the likeliest first.
 */
export function provisionBlocks(
  { cited, near }: Pick<RestsOn, 'cited' | 'near'>,
  ranked: readonly Cited[],
  imported: boolean,
): KnownBlock[] {
  if (cited.length + near.length === 0) return [];
  const likeliest = new Set([...cited.slice(0, 1), ...near.slice(0, 1), ...ranked]);
  const first = new Set([...likeliest].slice(0, IN_FULL));
  const [full, beside] = [cited.filter((one) => first.has(one)), near.filter((one) => first.has(one))];
  const [others, farther] = [cited.filter((one) => !first.has(one)), near.filter((one) => !first.has(one))];
  return [
    divider(),
    ...headed(full, copy.sources),
    ...context(lines(named(others, copy.moreSources))),
    ...headed(beside, copy.maybe),
    ...context(
      lines(
        named(
          farther.filter(({ mark }) => !mark),
          copy.nearSources,
        ),
        ...farther.flatMap((one) => (one.mark ? [excerpt(one, one.mark)] : [])),
        !imported && plain(copy.gistNote),
      ),
    ),
  ];
}

const EXCERPT = 120;

/** A provision by name, with the sentence of it that speaks to the question. */
function excerpt(cited: Cited, mark: string): Mrkdwn {
  return plain(copy.excerpt(nameOf(cited), clip(mark.replace(/\s+/g, ''), EXCERPT)));
}

function headed(provisions: Cited[], heading: string): KnownBlock[] {
  return provisions.length === 0 ? [] : [...section(bold(heading)), ...provisions.flatMap(citedBlocks)];
}

function named(provisions: Cited[], say: (names: string) => string): Mrkdwn | undefined {
  if (provisions.length === 0) return undefined;
  return plain(say(provisions.map(nameOf).join('、')));
}

function nameOf({ name, within, standing }: Cited): string {
  return standing === 'old' ? copy.oldName(`${name}${within}`) : `${name}${within}`;
}
