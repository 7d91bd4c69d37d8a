import type { Named } from '../../knowledge/grammar.ts';
import { simplified } from '../tokens.ts';

const LAW = '法|条例|办法|规定|细则';
const MARKED = new RegExp(`《([^《》]{2,40}(?:${LAW})(?:[（(][^《》]{1,12}[)）])?)》`, 'gu');
const WITH_ARTICLE = new RegExp(
  `(?:^|[，。、；？\\s]|按照?|根据|依据?|违反)([\\p{Script=Han}]{3,30}?(?:${LAW}))(?=(?:第\\s*)?[0-9〇零一二三四五六七八九十百]+条)`,
  'gu',
);

/** The first instrument a text names, in 《》 or with an article, that can be none of those known. */
export function unknownLaw(text: string, named: readonly Named[]): string | undefined {
  const plain = simplified(text);
  const names = [...plain.matchAll(MARKED), ...plain.matchAll(WITH_ARTICLE)].map(([, name = '']) => name);
  const known = named.flatMap(({ short, title, aliases }) => [short, title, ...aliases]);
  return names.find((name) => !known.some((one) => shortens(name, one)));
}

/** 环评法 for 环境影响评价法: its characters stand in the name in this order. */
function shortens(name: string, whole: string): boolean {
  let at = -1;
  return [...name].every((character) => {
    at = whole.indexOf(character, at + 1);
    return at >= 0;
  });
}
