import { articleLabel } from '../../knowledge/grammar.ts';
import type { TextArticle, Texts, TextVersion } from '../../knowledge/texts/types.ts';
import type { Citation } from '../../knowledge/types.ts';

/** A quote shows this many characters at most, cut where a sentence ends. */
const LONGEST = 300;
export const OMITTED = '……';
export const SENTENCE_ENDS = ['。', '；', '：', '\n'];

/** The version a citation names, or the one in force on the day where it names none. */
function textVersion(texts: Texts, citation: Citation, day: string): TextVersion | undefined {
  const { instrument, version } = citation;
  if (version === undefined) return texts.inForce(instrument, day);
  return texts.versions(instrument).find((one) => one.adopted === version);
}

export function officialArticle(texts: Texts, citation: Citation, day: string): TextArticle | undefined {
  const version = textVersion(texts, citation, day);
  return version && texts.article(version, articleLabel(citation));
}

/** The article as it is printed, a line a paragraph or item. */
function printed({ paragraphs }: TextArticle): string {
  return paragraphs.map(printedParagraph).join('\n');
}

/** The paragraph a citation points into, as printed; the whole article where it names none or the text has none. */
export function placePrinted(article: TextArticle, { paragraph, item }: Citation): string {
  const chosen = article.paragraphs[(paragraph ?? 1) - 1];
  return chosen && (paragraph !== undefined || item !== undefined) ? printedParagraph(chosen) : printed(article);
}

/** The characters a citation points at: its paragraph or item where the text has it, else the whole article; cut to length. */
export function quoteOf(article: TextArticle, { paragraph, item }: Citation): string {
  const chosen = article.paragraphs[(paragraph ?? 1) - 1];
  if (paragraph === undefined && item === undefined) return cut(printed(article));
  if (!chosen) return cut(printed(article));
  const pointed = item === undefined ? undefined : chosen.items[item - 1];
  if (item === undefined || !pointed) return cut(printedParagraph(chosen));
  return cut(`${chosen.text}${item === 1 ? '\n' : `\n${OMITTED}\n`}${pointed.label}${pointed.text}`);
}

function printedParagraph({ text, items }: TextArticle['paragraphs'][number]): string {
  return [text, ...items.map((item) => `${item.label}${item.text}`)].join('\n');
}

/** Whole sentences up to the longest allowed, but never none. */
export function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const ends = [...text].flatMap((character, at) => (SENTENCE_ENDS.includes(character) ? [at + 1] : []));
  const end = ends.filter((one) => one <= LONGEST).at(-1) ?? ends[0] ?? text.length;
  return end === text.length ? text : `${text.slice(0, end).trimEnd()}${OMITTED}`;
}
