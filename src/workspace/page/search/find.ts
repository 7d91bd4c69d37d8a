import type { Message } from '../../protocol.ts';
import type { Directory } from '../state/directory.ts';
import { fold } from './fold.ts';
import { wordsOf } from './words.ts';

/** The messages of a channel that hold a word, replies among them, oldest first. */
export function find(
  messages: Message[],
  channel: string,
  { query, directory }: { query: string; directory: Directory },
) {
  const word = fold(query.trim());
  if (word === '') return [];
  return messages.filter(
    (message) => message.channel === channel && !message.deleted && wordsOf(message, directory).includes(word),
  );
}
