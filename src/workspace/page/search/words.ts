import type { Message } from '../../protocol.ts';
import type { Directory } from '../state/directory.ts';
import { plainText } from '../text/plain.ts';
import { fold } from './fold.ts';

const known = new WeakMap<Message, string>();

/** What of a message can be found: the words of its blocks, or its text where it has none; folded. */
export function wordsOf(message: Message, directory: Directory): string {
  const before = known.get(message);
  if (before !== undefined) return before;
  const words = message.blocks?.length ? blockWords(message.blocks, directory) : plainText(message.text, directory);
  const folded = fold(words);
  known.set(message, folded);
  return folded;
}

/** Parts of one line of rich text belong together; everything else stands apart. */
const TOGETHER = /^rich_text_(section|preformatted|quote)$/;
/** Keys whose texts are not drawn. */
const UNSEEN = new Set(['value', 'action_id', 'block_id', 'type', 'url', 'confirm', 'alt_text', 'style', 'options']);

function blockWords(node: unknown, directory: Directory): string {
  if (Array.isArray(node)) return node.map((each) => blockWords(each, directory)).join('\n');
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, elements } = node as Record<string, unknown>;
  if (typeof text === 'string') return type === 'mrkdwn' ? plainText(text, directory) : text;
  if (type === 'user')
    return `@${directory.people.find(({ id }) => id === (node as { user_id?: string }).user_id)?.name}`;
  if (TOGETHER.test(String(type)) && Array.isArray(elements))
    return elements.map((each) => blockWords(each, directory)).join('');
  const inside = Object.entries(node).filter(([key]) => !UNSEEN.has(key));
  return inside.map(([, value]) => (typeof value === 'string' ? value : blockWords(value, directory))).join('\n');
}
