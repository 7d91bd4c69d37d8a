import type { KnownBlock } from '@slack/types';
import { context, divider, section } from '../../slack/kit/blocks.ts';
import { bold, plain } from '../../slack/kit/text.ts';
import type { Answer } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';
import { restsOn } from './rests-on.ts';

/** Provisions in full under each of the other things a question asks. */
const IN_FULL = 2;

/** The other things a question asks, each with its point and what that rests on, as far as it does not stand above. */
export function alsoBlocks(answer: Answer): KnownBlock[] {
  const above = new Set(restsOn(answer).cited.map(({ name }) => name));
  return (answer.also ?? []).flatMap((one) => {
    const fresh = restsOn(one).cited.filter(({ name }) => !above.has(name));
    for (const { name } of fresh) above.add(name);
    return [
      divider(),
      ...context(plain(copy.also(one.question))),
      ...section(bold(one.point)),
      ...fresh.slice(0, IN_FULL).flatMap(citedBlocks),
    ];
  });
}
