import type { KnownBlock } from '@slack/types';
import { buttons, context, section } from '../../slack/kit/blocks.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import type { Answers } from '../types.ts';
import { copy } from './copy.ts';

/** The home tab's first part: ask, and on what the answers stand. `unanswered`: for supervisors. */
export function homeBlocks({ knowledge, index, texts }: Answers, unanswered?: number): KnownBlock[] {
  return [
    ...section(plain(copy.homeIntro)),
    ...buttons([
      { action: 'ask', label: copy.homeAsk, primary: true },
      ...(unanswered ? [{ action: 'queue', label: copy.homeQueue, value: '0' }] : []),
    ]),
    ...context(
      lines(
        plain(copy.homeIndex(index, knowledge.powers.length, knowledge.procedures.length)),
        plain(texts.articles > 0 ? copy.homeTexts(texts.instruments, texts.articles) : copy.homeNoTexts),
        unanswered !== undefined && plain(copy.homeUnanswered(unanswered)),
      ),
    ),
  ];
}
