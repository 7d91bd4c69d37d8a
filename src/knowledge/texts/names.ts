import { shortTitle } from '../grammar.ts';
import { comparable } from './grammar.ts';
import type { Layout } from './layout.ts';

/**
 * Full title and short title. The short one is the file name without its date where it agrees with the title, the
 * title without 中华人民共和国 otherwise (a book of a code, a file somebody renamed).
 */
export function shortOf(layout: Layout, fileName: string): { short: string; title: string } {
  const byName = shortTitle(fileName);
  const byTitle = shortTitle(layout.title);
  if (byTitle === '') return { short: byName, title: byName };
  const agree = comparable(byTitle) === comparable(byName);
  return { short: agree ? byName : byTitle, title: layout.title };
}
