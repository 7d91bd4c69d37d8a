/** A stretch of time a question is about, and its words without it. */
export interface Span {
  text: string;
  /** ISO days, both within. */
  first: string;
  last: string;
  /** As it is written: 2021年, 2021年7月 */
  written: string;
}

/** At the head of a question only: elsewhere a year may be that of a document or a plan. */
const HEAD =
  /^(?:在|是)?\s*((20\d\d)\s*年\s*(?:(1[0-2]|0?[1-9])\s*月(?:份)?(?!\s*[\d一二三四五六七八九十初]))?)(?!\s*(?:[度版末初底修版号第\d〔[]|[以之]?[前后来内]|至|到|起))(?:的时候|那会儿?|里|发生的?|的)?[,，、\s]*(?=.)/u;

/** Reads a year or month in which something happened; undefined where none stands there, or a whole day. */
export function spanIn(typed: string, today: string): Span | undefined {
  const plain = typed.normalize('NFKC').trim();
  const [whole, written = '', year = '', month] = HEAD.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const first = `${year}-${(month ?? '1').padStart(2, '0')}-01`;
  const end = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
  const text = plain.slice(whole.length);
  if (first > today || !/\p{L}{2}/u.test(text)) return undefined;
  return { text, first, last: end < today ? end : today, written: written.replace(/\s/g, '') };
}
