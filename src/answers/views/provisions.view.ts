import type { KnownBlock } from '@slack/types';
import { context, divider, section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, plain } from '../../slack/kit/text.ts';
import type { Cited } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';
import type { RestsOn } from './rests-on.ts';

/** Provisions shown in full under an answer; the rest stand behind 看原文. */
const IN_FULL = 3;

/** What the answer rests on in full, then what lies near: one of it at least in full, the rest by name. */
export function provisionBlocks({ cited, near }: RestsOn, imported: boolean): KnownBlock[] {
  if (cited.length + near.length === 0) return [];
  const full = cited.slice(0, IN_FULL - Math.min(1, near.length));
  const beside = near.slice(0, IN_FULL - full.length);
  return [
    divider(),
    ...headed(full, copy.sources),
    ...context(lines(named(cited.slice(full.length), copy.moreSources))),
    ...headed(beside, copy.maybe),
    ...context(lines(named(near.slice(beside.length), copy.nearSources), !imported && plain(copy.gistNote))),
  ];
}

function headed(provisions: Cited[], heading: string): KnownBlock[] {
  return provisions.length === 0 ? [] : [...section(bold(heading)), ...provisions.flatMap(citedBlocks)];
}

function named(provisions: Cited[], say: (names: string) => string): Mrkdwn | undefined {
  if (provisions.length === 0) return undefined;
  return plain(
    say(
      provisions
        .map(({ name, within, standing }) =>
          standing === 'old' ? copy.oldName(`${name}${within}`) : `${name}${within}`,
        )
        .join('、'),
    ),
  );
}
