import { articleLabel, PLACE, parsePlace } from './place.grammar.ts';
import type { Citation } from './types.ts';

const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const WHOLE_CITATION = new RegExp(`^(.+?)\\s*(?:[（(](${DATE})[)）])?\\s*(${PLACE})$`);

/** Reads one citation, `行政处罚法(2021-01-22) 第64条第1款第2项` or a looser spelling of it; undefined when the text is anything else. */
export function parseCitation(text: string): Citation | undefined {
  const match = WHOLE_CITATION.exec(text.trim().replace(/\s+/g, ' '));
  // 五十一条 alone would read as article 11 of 五.
  if (!match || parsePlace(text)) return undefined;
  const [, name = '', version, placeText = ''] = match;
  const instrument = shortTitle(name);
  const place = parsePlace(placeText);
  if (!instrument || !place || (version !== undefined && !isDay(version))) return undefined;
  return { instrument, ...(version === undefined ? {} : { version }), ...place };
}

/** The one spelling used in the knowledge files: Arabic digits, ISO day. */
export function printCitation(citation: Citation): string {
  const { instrument, version, article, suffix, paragraph, item } = citation;
  const place = [
    `第${article}条`,
    suffix === undefined ? '' : `之${suffix}`,
    paragraph === undefined ? '' : `第${paragraph}款`,
    item === undefined ? '' : `第${item}项`,
  ];
  return `${instrument}${version === undefined ? '' : `(${version})`} ${place.join('')}`;
}

/** 行政处罚法第六十四条: the identity of a provision, whatever its version, paragraph and item. */
export function provisionName(citation: Citation): string {
  return `${citation.instrument}${articleLabel(citation)}`;
}

/** A title as citations write it: no 中华人民共和国, no marks around the whole. */
export function shortTitle(title: string): string {
  return title
    .trim()
    .replace(/^《(.*)》$/, '$1')
    .replace(/^中华人民共和国(?=.)/, '');
}

/** A real calendar day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export { findCitations, type Named } from './mentions.grammar.ts';
export { chineseNumeral, readNumeral } from './numerals.grammar.ts';
export { articleLabel, type Place, parseArticle, parsePlace, placeLabel, within } from './place.grammar.ts';
