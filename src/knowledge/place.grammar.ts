import { chineseNumeral, NUMBER, readNumeral } from './numerals.grammar.ts';
import type { Citation } from './types.ts';

/** A place inside an instrument: article, and as precise as it was given. */
export type Place = Omit<Citation, 'instrument' | 'version'>;

/** 第51条之1第1款第2项 in any usual spelling: a pattern with four groups, 条, 之, 款, 项. */
export const PLACE = `第?\\s*(${NUMBER})\\s*条(?:之(${NUMBER}))?(?:\\s*第?(${NUMBER})款)?(?:\\s*第?[（(]?(${NUMBER})[)）]?项)?`;

const BARE_NUMBER = new RegExp(`^第?(${NUMBER})(之${NUMBER})?$`);
const WHOLE_PLACE = new RegExp(`^${PLACE}$`);

/** Reads 第51条, 51条, 第五十一条之一第二款 or ５１条 alone. */
export function parsePlace(text: string): Place | undefined {
  const match = WHOLE_PLACE.exec(text.replace(/\s/g, ''));
  return match ? placeOf(match.slice(1)) : undefined;
}

/** An article as somebody names it: 62, 六十二, 第六十二条, 64条1款2项, 第六十四条第一项. */
export function parseArticle(text: string): Place | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, number, suffix = ''] = BARE_NUMBER.exec(plain) ?? [];
  return parsePlace(number === undefined ? plain : `${number}条${suffix}`);
}

/** The place in the groups of `PLACE`; undefined when one of its numbers is no number. */
export function placeOf(groups: readonly (string | undefined)[]): Place | undefined {
  const numbers = groups.map((group) => (group === undefined ? undefined : readNumeral(group)));
  if (groups.some((group, at) => group !== undefined && numbers[at] === undefined)) return undefined;
  const [article, suffix, paragraph, item] = numbers;
  if (article === undefined) return undefined;
  return {
    article,
    ...(suffix === undefined ? {} : { suffix }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  };
}

/** 第六十四条, 第一百二十条之一: the label an article bears in the official text. */
export function articleLabel(place: Pick<Place, 'article' | 'suffix'>): string {
  const suffix = place.suffix === undefined ? '' : `之${chineseNumeral(place.suffix)}`;
  return `第${chineseNumeral(place.article)}条${suffix}`;
}

/** 第二款第三项, or '' where the citation names the whole article. */
export function within({ paragraph, item }: Pick<Place, 'paragraph' | 'item'>): string {
  const first = paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`;
  return item === undefined ? first : `${first}第${chineseNumeral(item)}项`;
}

/** 第六十四条第一项: article, paragraph and item as people read them. */
export function placeLabel(place: Place): string {
  return `${articleLabel(place)}${within(place)}`;
}
