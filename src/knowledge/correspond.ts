import { articleLabel, provisionName } from './grammar.ts';
import type { TextArticle, Texts, TextVersion } from './texts/types.ts';
import { printedArticle } from './timeline.ts';
import type { Citation, Moved } from './types.ts';

/** An article of another version that stands for the one asked about. */
export interface Counterpart {
  article: TextArticle;
  /** `listed`: the clerk's files say so; `same`: its words are the same; `similar`: only its words are alike. */
  how: 'listed' | 'same' | 'similar';
  /** 0–1: how much of their words the two share. */
  score: number;
  /** What changed, in the clerk's words. */
  change?: string;
}

/** Less alike than this, and two articles are not called corresponding. */
const ALIKE = 0.4;
/** An article that kept its number is preferred to another hardly more alike. */
const KEPT_NUMBER = 0.05;

/**
 * The article of version `to` that corresponds to one of another version: the one the clerk's files name, or else the
 * most alike by its words. Undefined when none is alike.
 */
export function counterpartIn(
  article: TextArticle,
  to: TextVersion,
  { texts, moved }: { texts: Texts; moved: readonly Moved[] },
): Counterpart | undefined {
  const { version, label } = article;
  for (const { other, change } of listedFor(`${version.short}${label}`, version.adopted, moved)) {
    const listed =
      other.instrument === to.short && other.version === to.adopted && texts.article(to, articleLabel(other));
    if (listed) return { article: listed, how: 'listed', score: alike(article, listed), ...change };
  }
  return mostAlike(article, texts.articles(to));
}

/** What the clerk's files pair a provision (by name and version) with, in either direction. */
export function listedFor(
  name: string,
  version: string | undefined,
  moved: readonly Moved[],
): { other: Citation; change: { change?: string } }[] {
  const isMeant = (one: Citation | undefined) =>
    one !== undefined && one.version === version && provisionName(one) === name;
  return moved.flatMap((pair) => {
    const other = isMeant(pair.old) ? pair.new : isMeant(pair.new) ? pair.old : undefined;
    return other ? [{ other, change: pair.change ? { change: pair.change } : {} }] : [];
  });
}

function mostAlike(article: TextArticle, others: TextArticle[]): Counterpart | undefined {
  const own = pairsOf(article);
  let best: Counterpart | undefined;
  for (const other of others) {
    const score = dice(own, pairsOf(other));
    const kept = other.label === article.label ? KEPT_NUMBER : 0;
    if (score >= ALIKE && (!best || score + kept > best.score))
      best = { article: other, how: isSame(article, other) ? 'same' : 'similar', score };
    if (best?.how === 'same' && kept > 0) return best;
  }
  return best;
}

/** Word for word, but for spaces. */
export function isSame(one: TextArticle, other: TextArticle): boolean {
  return plain(one) === plain(other);
}

function alike(one: TextArticle, other: TextArticle): number {
  return dice(pairsOf(one), pairsOf(other));
}

function plain(article: TextArticle): string {
  return printedArticle(article).replace(/\s/g, '');
}

/** Character pairs with their counts. */
function pairsOf(article: TextArticle): Map<string, number> {
  const characters = [...plain(article)];
  const pairs = new Map<string, number>();
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1]}${characters[at]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function dice(one: Map<string, number>, other: Map<string, number>): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const total = sizeOf(one) + sizeOf(other);
  return total === 0 ? 0 : (2 * shared) / total;
}

function sizeOf(pairs: Map<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
