import { fold } from './tokens.ts';

/** Words that ask without changing what is asked. */
const POLITE = /请问一下|请问|问一下|麻烦|一般|到底|究竟|[吗呢啊呀吧嘛的了]/g;

/** A question reduced to what is asked: two spellings of the same question are the same. */
export function asked(question: string): string {
  return fold(question)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(POLITE, '');
}
