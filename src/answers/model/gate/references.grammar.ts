import { parsePlace, shortTitle } from '../../../knowledge/grammar.ts';
import { PLACE, type Place } from '../../../knowledge/place.grammar.ts';
import { folded } from './fold.grammar.ts';

const PLACES = new RegExp(PLACE, 'g');
const PART = /第?[零一二两三四五六七八九十百\d]+[款项章节编目]|[前本上后][条款项章节]/g;
const TITLED = /《([^《》]+)》/g;
/** The last characters of what may be the name of a law. */
const UNTITLED = /\p{Script=Han}{2,}?(?:条例|细则|法)(?![律规定院官人制治学警庭])/gu;
const NO_LAW = /(?:违|依|非|方|办|执|司|守|合|做|无|立|枉|犯|说|看|想|用|本|该|此|手|书|刑|民|宪)法$/;

/** The places a text names (第六十四条第二款), and the text without them. */
export function placesIn(text: string): { places: Place[]; rest: string } {
  const places: Place[] = [];
  const rest = folded(text).replace(PLACES, (written) => {
    const place = parsePlace(written);
    if (!place) return written;
    places.push(place);
    return '◦';
  });
  return { places, rest };
}

/** 第二款, 前款, 第三章: parts named without their article. */
export function partsIn(rest: string): string[] {
  return rest.match(PART) ?? [];
}

/** The titles a text names, short: what stands in 《》, and what only looks like the name of a law. */
export function titlesIn(text: string): { titled: string[]; untitled: string[] } {
  const plain = folded(text);
  const titled = [...plain.matchAll(TITLED)].map(([, title = '']) => shortTitle(title));
  const untitled = (plain.replace(TITLED, '◦').match(UNTITLED) ?? []).filter((name) => !NO_LAW.test(name));
  return { titled, untitled };
}
