import type { KnownBlock } from '@slack/types';
import { context, divider, section } from '../../slack/kit/blocks.ts';
import { bold, plain } from '../../slack/kit/text.ts';
import type { Answer } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';
import { restsOn } from './rests-on.ts';

/** Provisions in full under each of the other things a question asks. */
const IN_FULL = 2;

/** The points of the other things a question asks, to stand below its first. */
export function alsoPoints({ also = [] }: Answer): KnownBlock[] {
  return also.flatMap(({ question, point }) => [...context(plain(copy.also(question))), ...section(bold(point))]);
}

/** What those points rest on, as far as it does not stand above. */
export function alsoCited(answer: Answer): KnownBlock[] {
  const above = new Set(restsOn(answer).cited.map(({ name }) => name));
  return (answer.also ?? []).flatMap((one) => {
    const fresh = restsOn(one).cited.filter(({ name }) => !above.has(name));
    for (const { name } of fresh) above.add(name);
    if (fresh.length === 0) return [];
    return [divider(), ...context(plain(copy.also(one.question))), ...fresh.slice(0, IN_FULL).flatMap(citedBlocks)];
  });
}
