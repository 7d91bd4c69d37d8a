import type { KnownBlock } from '@slack/types';
import { context } from '../../slack/kit/blocks.ts';
import { plain } from '../../slack/kit/text.ts';
import { isNoneOfOurs, refusalAdvice } from '../refusing/refusal-words.ts';
import type { Answer } from '../types.ts';
import { copy } from './copy.ts';

/** What to do where a question was not answered, and what becomes of it. `near`: what may be related is shown. */
export function refusedBlocks({ refusal }: Answer, near: boolean, tell = false): KnownBlock[] {
  const noted = refusal && isNoneOfOurs(refusal) ? '' : tell ? copy.notedHere : copy.noted;
  const advice = refusal ? refusalAdvice(refusal) : copy.tryAgain;
  return context(plain(`${near ? copy.unsureHint : ''}${advice}${noted}`));
}
