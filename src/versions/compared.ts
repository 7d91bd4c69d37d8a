import type { Services } from '../services.ts';
import { type Reply, reply, say, whisper } from '../slack/reply.ts';
import { compareCopy as copy } from './compare.copy.ts';
import type { AskedComparison } from './compare.grammar.ts';
import { compare } from './compare.ts';
import { comparisonBlocks, titleOf } from './compare.view.ts';

/** The reply to a comparison: both versions for everybody, or to the asker alone why there are none. */
export function compared(asked: AskedComparison, { answers }: Services): Reply {
  const { knowledge, official: texts } = answers;
  if (texts.counts().versions === 0) return reply(whisper(copy.noTexts));
  const result = compare(asked, { knowledge, texts });
  if ('sentence' in result) return reply(whisper(result.sentence));
  return reply(say(titleOf(result.comparison), comparisonBlocks(result.comparison)));
}
