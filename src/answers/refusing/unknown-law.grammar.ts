import type { Named } from '../../knowledge/grammar.ts';
import { simplified } from '../tokens.ts';

const LAW = '法|条例|办法|规定|细则';
const MARKED = new RegExp(`《([^《》]{2,40}(?:${LAW})(?:[（(][^《》]{1,12}[)）])?)》`, 'gu');
const WITH_ARTICLE = new RegExp(
  `(?:^|[，。、；？\\s]|按照?|根据|依据?|违反)([\\p{Script=Han}]{3,30}?(?:${LAW}))(?=(?:第\\s*)?[0-9〇零一二三四五六七八九十百]+条)`,
  'gu',
);

/** Said without 《》: only endings that names of instruments have and other words have not. */
const SAID =
  /[\p{Script=Han}]{2,24}?(?:(?:管理|保护|保障|促进|安全|监察|征管)法|条例|(?:管理|处罚|查处|监督|暂行|实施|处置|评定|评分|扣分|积分)办法|(?:管理|处罚|暂行|程序)规定)(?!执法|规定的?[权职])/gu;
const BEFORE =
  /^.*(?:[的了吗呢把被给有没是看查问说用定和与]|什么|怎么|哪[个些条]|违反|按照?|根据|依据?|依照|请问|关于|国务院|国家|全国|中华人民共和国)/u;
const OF_A_PLACE = /^(?:.{0,3}(?:省|(?<!城)市|(?<![社园景])区|县|(?<!城)镇)|我|本|咱|该)/u;
const SHORTEST = 5;
/** Characters that may be left out where they are said in another order. */
const MORE = 2;

/** The first instrument a text names, in 《》, with an article or by a whole name, that can be none of those known. */
export function unknownLaw(text: string, named: readonly Named[]): string | undefined {
  const plain = simplified(text);
  const marked = [...plain.matchAll(MARKED)].map(([, name = '']) => name);
  const cited = [...plain.matchAll(WITH_ARTICLE)].map(([, name = '']) => name);
  const said = [...plain.matchAll(SAID)].map(([name]) => name.replace(BEFORE, '')).filter(isWhole);
  const known = named.flatMap(({ short, title, aliases }) => [short, title, ...aliases]);
  const isKnown = (name: string) => known.some((one) => shortens(name, one));
  const isAlmost = (name: string) => isKnown(name) || known.some((one) => name.endsWith(one) || isMixed(name, one));
  return marked.find((name) => !isKnown(name)) ?? [...cited, ...said].find((name) => !isAlmost(name));
}

/** A name of a district's own rules is no invention: no national text has them. */
function isWhole(name: string): boolean {
  return name.length >= SHORTEST && !OF_A_PLACE.test(name);
}

/** 环评法 for 环境影响评价法: its characters stand in the name in this order. */
function shortens(name: string, whole: string): boolean {
  let at = -1;
  return [...name].every((character) => {
    at = whole.indexOf(character, at + 1);
    return at >= 0;
  });
}

/** 查处无证无照经营办法 for 无证无照经营查处办法: its characters stand in the name in any order. */
function isMixed(name: string, whole: string): boolean {
  return whole.length <= name.length + MORE && [...name].every((character) => whole.includes(character));
}
