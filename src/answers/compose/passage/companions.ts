import type { TextArticle, Texts } from '../../../knowledge/texts/types.ts';
import { wholeText } from '../../artefact/units.ts';
import { hasFigure, IMPLEMENTING, penalises, putsFigure } from '../../passages/companions.grammar.ts';

/**
 * Where an article forbids or leaves a penalty open, the articles that put a figure to it by naming it: those of the
 * same version, and those of the texts in force that implement the law.
 */
export function companionsOf(article: TextArticle, texts: Texts, day: string): TextArticle[] {
  const { version, label } = article;
  if (hasFigure(wholeText(article))) return [];
  const own = texts.articles(version).filter((one) => penalises(wholeText(one), label));
  const implementing = IMPLEMENTING.flatMap((kind) => texts.inForce(`${version.short}${kind}`, day) ?? []);
  const figures = implementing
    .flatMap((one) => texts.articles(one))
    .filter((one) => putsFigure(wholeText(one), version.short, label));
  return [...own, ...figures];
}
