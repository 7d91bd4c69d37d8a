import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { SUBJECTS } from './subjects.grammar.ts';

let jieba: Jieba | undefined;

/**
 * Names without a word that introduces them, replaced by `by`. Only where no other word begins there: 周边, 高温 and
 * 工程老板 are none. Reads half-width text.
 */
export function withoutSubjects(text: string, by: string): string {
  return SUBJECTS.reduce((left, pattern) => {
    const begins = beginnings(left);
    return left.replace(pattern, (name, ...rest) => {
      const at = Number(rest.find((one) => typeof one === 'number'));
      return (begins.get(at) ?? false) ? by : name;
    });
  }, text);
}

/** Where words begin, and whether one that begins there may be a name: a single character, or a word known as a name. */
function beginnings(text: string): Map<number, boolean> {
  jieba ??= Jieba.withDict(dict);
  let at = 0;
  return new Map(
    jieba.tag(text).map(({ word, tag }): [number, boolean] => {
      const start = at;
      at += word.length;
      return [start, [...word].length === 1 || tag.startsWith('nr')];
    }),
  );
}
