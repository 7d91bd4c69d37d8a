import type { KnownBlock } from '@slack/types';
import { editionDays } from '../knowledge/day.grammar.ts';
import { differences } from '../knowledge/diff.ts';
import { printedArticle } from '../knowledge/timeline.ts';
import { context, markedQuote, section } from '../slack/kit/blocks.ts';
import { bold, lines, md, plain } from '../slack/kit/text.ts';
import { compareCopy as copy } from './compare.copy.ts';
import type { Comparison } from './compare.ts';

/** Two versions of an article, the words that differ marked. */
export function comparisonBlocks(found: Comparison): KnownBlock[] {
  const { older, newer, same, how, score, change } = found;
  const [was, is] = differences(printedArticle(older.article), printedArticle(newer.article));
  const moved = nameOf(older) !== nameOf(newer);
  const match = how === 'listed' ? copy.listed : how === 'similar' && copy.similar(Math.round(score * 100));
  return [
    ...section(
      lines(
        bold(titleOf(found)),
        same && plain(copy.same),
        moved && plain(copy.moved(nameOf(older), nameOf(newer))),
        change !== undefined && plain(copy.change(change)),
      ),
    ),
    ...(match ? context(plain(match)) : []),
    ...section(headOf(copy.older(nameOf(older), older.stage.adopted), older)),
    markedQuote(was, { strike: true }),
    ...section(headOf(copy.newer(nameOf(newer), newer.stage.adopted), newer)),
    markedQuote(is, { bold: true }),
    ...(same ? [] : context(plain(copy.legend))),
  ];
}

export function titleOf({ older, newer }: Comparison): string {
  return copy.title(nameOf(older), nameOf(newer));
}

function nameOf({ article }: Comparison['older']): string {
  return `${article.version.short}${article.label}`;
}

function headOf(head: string, { stage }: Comparison['older']) {
  const { adopted, effective, repealed } = stage;
  return md`${bold(head)} ${plain(editionDays(adopted, effective, repealed))}`;
}
