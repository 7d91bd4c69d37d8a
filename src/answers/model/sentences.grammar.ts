import type { Sentence } from './types.ts';

const MARKER = '[\\[［【〖]\\s*\\d{1,3}(?:\\s*[,，、;]\\s*\\d{1,3})*\\s*[\\]］】〗]';
const MARKERS = new RegExp(MARKER, 'g');
const ENDS = new RegExp(`[。！？!?]+[”」』）)"]*(?:\\s*${MARKER})*(?:\\s*[。])?|\\n+`, 'g');
/** How a sentence ends, if at all. */
export const END = /[。！？!?]?$/;
const BULLET = /^[\s>#]*(?:[-*•·]\s+|\d{1,2}(?:[、)）]|\.(?!\d))\s*|[（(]\d{1,2}[)）]\s*)?/;
const NOTHING = /^[\s\p{P}\p{S}]*$/u;

/** Whole sentences of what was written so far, and what may still grow: a marker can follow the full stop. */
export function cutSentences(written: string, done = false): { sentences: Sentence[]; rest: string } {
  const text = withoutThinking(written);
  if (text === undefined) return { sentences: [], rest: written };
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(ENDS)) {
    const to = index + end.length;
    if (!done && !isClosed(text.slice(to), end)) break;
    parts.push(text.slice(from, to));
    from = to;
  }
  const rest = text.slice(from);
  if (done) parts.push(rest);
  return { sentences: parts.map(sentenceOf).filter(({ text: words }) => !NOTHING.test(words)), rest: done ? '' : rest };
}

/** Something that is not a marker has begun, so that none can follow. */
function isClosed(after: string, end: string): boolean {
  return end.startsWith('\n') || /^[^\S\n]*(?:\n|[^\s[［【〖。])/u.test(after);
}

/** What models that think aloud write before their answer is not theirs to say; undefined while they are at it. */
function withoutThinking(written: string): string | undefined {
  if (!written.trimStart().startsWith('<think>')) return written;
  const end = written.indexOf('</think>');
  return end < 0 ? undefined : written.slice(end + '</think>'.length);
}

function sentenceOf(part: string): Sentence {
  const cites = (part.match(MARKERS) ?? []).flatMap((marker) => (marker.match(/\d+/g) ?? []).map(Number));
  const text = part.replace(MARKERS, '').replace(BULLET, '').replaceAll('**', '').replace(/\s+/g, ' ').trim();
  return { text, cites: [...new Set(cites)] };
}
