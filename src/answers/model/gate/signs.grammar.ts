/** Links, mentions, markup, emoji names, masks: nothing of it is plain Chinese. */
const FOREIGN =
  /https?:|www\.|\w\.(?:com|cn|net|org|gov|io|me)\b|[<>@#*_~`|\\{}$^=]|\]\(|!\[|:[a-z_]+:|〔|〕|\p{Extended_Pictographic}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/iu;
const WORDS = /[a-z]+/gi;
const QUOTED = /[“「『"]([^“”「」『』"]*)[”」』"]/g;

/** A sentence with anything but plain words in it. */
export function hasForeignSigns(text: string): boolean {
  return FOREIGN.test(text.normalize('NFKC')) || FOREIGN.test(text);
}

/** Words in Latin letters. */
export function latinIn(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];
}

/** What stands between quotation marks. */
export function quotesIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, words = '']) => words);
}

/** A quotation mark that is never closed. */
export function hasLooseQuote(text: string): boolean {
  return /[“”「」『』"]/.test(text.replaceAll(QUOTED, ''));
}
