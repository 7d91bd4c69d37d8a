import { isoDay } from '../knowledge/day.grammar.ts';
import { type Place, parseArticle } from '../knowledge/grammar.ts';

/** What to compare: an article, and at most two versions by a year or an ISO day. */
export interface AskedComparison {
  law: string;
  place: Place;
  versions: string[];
}

const GLUED = /^(.+?)(第?[0-9〇零一二三四五六七八九十百千]+条.*)$/;

/** Reads 行政复议法 62 2017 2023, 行政复议法第六十二条 2017 2023 or 行政复议法 62 2023-12-31 2024-01-01. */
export function askedComparison(typed: string): AskedComparison | undefined {
  const [first = '', ...rest] = typed
    .normalize('NFKC')
    .trim()
    .split(/[\s,，、]+/);
  const glued = GLUED.exec(first);
  const [law = '', article = '', ...versions] = glued?.[1] ? [glued[1], glued[2], ...rest] : [first, ...rest];
  const place = parseArticle(article);
  const read = versions.map((written) => (/^[12][0-9]{3}年?$/.test(written) ? written.slice(0, 4) : isoDay(written)));
  if (law === '' || !place || read.length > 2 || read.includes(undefined)) return undefined;
  return { law, place, versions: read.flatMap((one) => one ?? []) };
}
