import type { KnownBlock } from '@slack/types';
import { context, divider, section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, plain } from '../../slack/kit/text.ts';
import { citedBy } from '../compose/cards.ts';
import type { Answer, Card, Cited } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';

/** Provisions shown in full under an answer; the rest stand behind 看原文. */
const IN_FULL = 3;

/** What the answer rests on, which is what the cards shown cite, the first few in full; apart from it what lies near. */
export function provisionBlocks({ provisions, sure }: Answer, cards: Card[], imported: boolean): KnownBlock[] {
  const cited = new Set(cards.flatMap(citedBy).map(({ name }) => name));
  const restsOn = sure && cards.length > 0 ? provisions.filter(({ name }) => cited.has(name)) : provisions;
  const near = provisions.filter((one) => !restsOn.includes(one));
  if (provisions.length === 0) return [];
  return [
    divider(),
    ...(restsOn.length > 0 ? section(bold(sure ? copy.sources : copy.maybe)) : []),
    ...restsOn.slice(0, IN_FULL).flatMap(citedBlocks),
    ...context(
      lines(
        named(restsOn.slice(IN_FULL), copy.moreSources),
        named(near, copy.nearSources),
        !imported && plain(copy.gistNote),
      ),
    ),
  ];
}

function named(provisions: Cited[], say: (names: string) => string): Mrkdwn | undefined {
  if (provisions.length === 0) return undefined;
  return plain(say(provisions.map(({ name, within }) => `${name}${within}`).join('、')));
}
