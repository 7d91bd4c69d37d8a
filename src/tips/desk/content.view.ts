import type { KnownBlock } from '@slack/types';
import { quote, section } from '../../slack/kit/blocks.ts';
import { split } from '../../slack/kit/split.ts';
import { bold, plain } from '../../slack/kit/text.ts';
import type { Content } from './opened.ts';
import { copy } from './reading.copy.ts';

/** Characters in one block. */
const MOST = 3000;
const KILOBYTE = 1024;

/** What stood in a box. Words are quoted as they are, so that nothing in them can become markup. */
export function contentBlocks(content: Content | undefined): KnownBlock[] {
  if (!content) return section(plain(copy.closed));
  if ('text' in content) return quoted(content.text);
  if ('fields' in content)
    return Object.entries(content.fields).flatMap(([label, text]) => [...section(bold(label)), ...quoted(text)]);
  const { name, bytes } = content.file;
  return section(plain(copy.file(name, Math.ceil(bytes.length / KILOBYTE))));
}

function quoted(text: string): KnownBlock[] {
  return split(text, MOST).map((piece) => quote([piece]));
}
