import type { KnownBlock } from '@slack/types';
import { context, quote, section } from '../slack/kit/blocks.ts';
import { bold, plain } from '../slack/kit/text.ts';
import { form as copy } from './form.copy.ts';
import { reasonText } from './reason.ts';
import type { Assessment } from './types.ts';

/** The draft as text to copy. */
export function reasonBlocks(found: Assessment): KnownBlock[] {
  return [...section(bold(copy.reasonTitle)), quote([reasonText(found)]), ...context(plain(copy.reasonNote))];
}
