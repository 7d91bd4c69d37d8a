import type { KnownBlock } from '@slack/types';
import { context, divider, section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, plain } from '../../slack/kit/text.ts';
import type { Cited } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';
import type { RestsOn } from './rests-on.ts';

/** Provisions shown in full under an answer; the rest stand behind 看原文. */
const IN_FULL = 3;

/** What the answer rests on, the first few in full, then what lies near; where it rests on nothing, that in full. */
export function provisionBlocks({ shown, cited, near }: RestsOn, imported: boolean): KnownBlock[] {
  if (cited.length + near.length === 0) return [];
  const unsure = cited.length === 0 && shown.length === 0;
  const full = unsure ? near : cited;
  const rest = full.slice(IN_FULL);
  return [
    divider(),
    ...(full.length > 0 ? section(bold(unsure ? copy.maybe : copy.sources)) : []),
    ...full.slice(0, IN_FULL).flatMap(citedBlocks),
    ...context(
      lines(
        unsure ? named(rest, copy.nearSources) : named(rest, copy.moreSources),
        unsure ? undefined : named(near, copy.nearSources),
        !imported && plain(copy.gistNote),
      ),
    ),
  ];
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
