import type { Texts } from '../../knowledge/texts/types.ts';
import { articleOf } from '../artefact/article-of.ts';
import type { Index } from '../artefact/open.ts';
import { wholeText } from '../artefact/units.ts';
import { type AskedAlike, alikePhrase } from '../order/alike.ts';

const LOOKED_AT = 3;
const FIRST = 10;
/** Less of the question than this in an article, and it is not even 可能相关. */
const SOME = 0.2;

/** How much of a question the best articles say, as shares (0–1) of its character pairs by rarity. */
export interface ArticleShares {
  /** Of the first three. */
  best: number;
  /** Of the first ten: those of the laws we work with, and those of other laws. */
  own: number;
  other: number;
  /** How many of the first ten are of the laws we work with. */
  ownShare: number;
  /** Of the first ten: the phrase people ask with that is most like the question, as `AlikePhrase` says. */
  phrase: number;
  phraseBoth: number;
}

/** How far articles answer a question by themselves. */
export interface ArticleEvidence {
  shares: ArticleShares;
  /** Whether a unit has anything to do with the question. */
  near(id: number): boolean;
}

interface Evidence {
  grams: string[];
  ranked: { id: number }[];
  own: ReadonlySet<string>;
  phrased: AskedAlike;
}

/** Measures articles against the question's own character pairs, rare ones counting most. `own`: laws by short title. */
export function articleEvidence(
  index: Index,
  texts: Texts,
  { grams, ranked, own, phrased }: Evidence,
): ArticleEvidence {
  const { catalogue, lexical, cutter } = index;
  const rarity = new Map(
    grams.map((gram) => [gram, Math.log((catalogue.size + 1) / (lexical.unitsWith('grams', gram) + 0.5))]),
  );
  const total = sum([...rarity.values()]);
  const share = (id: number) => {
    const article = articleOf(id, index, texts);
    if (!article) return undefined;
    const there = new Set(cutter.grams(`${article.version.short}\n${article.heading}\n${wholeText(article)}`));
    return sum(grams.map((gram) => (there.has(gram) ? (rarity.get(gram) ?? 0) : 0))) / total;
  };
  const first = ranked.slice(0, FIRST).map(({ id }) => ({
    isOwn: own.has(catalogue.unit(id).edition.short),
    share: total > 0 ? (share(id) ?? 0) : 0,
    ...alikePhrase(lexical.phrasesOf(id), phrased),
  }));
  const most = (some: { share: number }[]) => Math.max(0, ...some.map((one) => one.share));
  return {
    shares: {
      best: most(first.slice(0, LOOKED_AT)),
      own: most(first.filter(({ isOwn }) => isOwn)),
      other: most(first.filter(({ isOwn }) => !isOwn)),
      ownShare: first.filter(({ isOwn }) => isOwn).length / FIRST,
      phrase: Math.max(0, ...first.map(({ phrase }) => phrase)),
      phraseBoth: Math.max(0, ...first.map(({ phraseBoth }) => phraseBoth)),
    },
    // Without the official text there is only our gist, and the ranking has seen all of it.
    near: (id) => total > 0 && (share(id) ?? 1) >= SOME,
  };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
