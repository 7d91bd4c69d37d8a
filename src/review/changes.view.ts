import type { KnownBlock } from '@slack/types';
import { differences } from '../knowledge/diff.ts';
import type { TextArticle } from '../knowledge/texts/types.ts';
import { printedArticle } from '../knowledge/timeline.ts';
import { buttons, context, divider, markedQuote, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Affected, Difference } from './types.ts';
import { wordsOf } from './words.ts';

const ON_A_CARD = 3;
const IN_FULL = 8;

/** What a card shows while what it rests on has changed and nobody has looked: nothing where that is not so. */
export function pendingBlocks(pending: Affected[]): KnownBlock[] {
  const all = sentences(pending.flatMap((one) => one.differences));
  if (all.length === 0) return [];
  const ids = pending.map(({ item }) => item.id).join(',');
  return [
    ...context(firstFew(all, (sentence) => copy.waits(sentence))),
    ...buttons([{ action: 'review-see', label: copy.see, value: ids }]),
  ];
}

/** What has changed under some items, old and new side by side; `confirm`: with the button of those who may. */
export function changesBlocks(pending: Affected[], confirm: boolean): KnownBlock[] {
  return pending.flatMap((one) => {
    const { differences } = one;
    return [
      ...section(bold(copy.seeTitle(nameOf(one)))),
      ...differences.slice(0, IN_FULL).flatMap(differenceBlocks),
      ...(differences.length > IN_FULL ? context(plain(copy.cut)) : []),
      ...(confirm ? buttons([confirmButton(one)]) : []),
    ];
  });
}

/** One item of the list of what waits. */
export function entryBlocks(one: Affected): KnownBlock[] {
  return [
    divider(),
    ...section(bold(nameOf(one))),
    ...context(firstFew(sentences(one.differences), (sentence) => sentence)),
    ...buttons([{ action: 'review-see', label: copy.see, value: one.item.id }, confirmButton(one)]),
  ];
}

export function nameOf({ item: { kind, id, title } }: Pick<Affected, 'item'>): string {
  return copy.item(kind, id, title);
}

/** Carries the state that was seen, so that no other is confirmed. */
function confirmButton({ item, state }: Affected) {
  return { action: 'review-done', label: copy.done, value: `${item.id}@${state}`, primary: true };
}

function sentences(all: Difference[]): string[] {
  return [...new Set(all.map(copy.difference))];
}

function firstFew(all: string[], say: (sentence: string) => string) {
  const rest = all.length - ON_A_CARD;
  return lines(
    ...all.slice(0, ON_A_CARD).map((sentence) => plain(say(sentence))),
    rest > 0 && plain(copy.others(rest)),
  );
}

function differenceBlocks(one: Difference): KnownBlock[] {
  const { was, now, same } = wordsOf(one);
  if (same || !(was || now)) return section(plain(copy.difference(one)));
  const [before, after] = differences(textOf(was), textOf(now));
  return [
    ...section(plain(copy.difference(one))),
    ...(was ? [...context(plain(`${copy.was}${was.label}`)), markedQuote(before, { strike: true })] : []),
    ...(now ? [...context(plain(`${copy.now}${now.label}`)), markedQuote(after, { bold: true })] : []),
  ];
}

function textOf(article: TextArticle | undefined): string {
  return article ? printedArticle(article) : '';
}
