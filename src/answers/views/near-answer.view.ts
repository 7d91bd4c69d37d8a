import type { KnownBlock } from '@slack/types';
import { context, divider, section } from '../../slack/kit/blocks.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import type { NearAnswer } from '../types.ts';
import { copy } from './copy.ts';

/** What was verified for another question, with that question above it. */
export function nearAnswerBlocks({ question, field, text, role, day, names }: NearAnswer): KnownBlock[] {
  return [
    divider(),
    ...section(lines(bold(copy.nearTitle), plain(copy.nearQuestion(question, field)), plain(text))),
    ...context(plain(copy.nearBy(role, day, names.join('、'))), plain(copy.nearCaution)),
  ];
}
