import type { KnownBlock, ModalView } from '@slack/types';
import { context, divider, quote, section } from '../../slack/kit/blocks.ts';
import { modal } from '../../slack/kit/modal.ts';
import { split } from '../../slack/kit/split.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import type { Cited, FullText } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';

const BLOCKS = 95;
const TEXT = 2800;

/** The window behind 看原文: every provision of an answer, whole. */
export function sourceModal(provisions: { cited: Cited; full?: FullText }[]): ModalView {
  const all = provisions.flatMap(({ cited, full }) => [...(full ? fullBlocks(full) : missingBlocks(cited)), divider()]);
  const blocks = all.length > BLOCKS ? [...all.slice(0, BLOCKS), ...context(plain(copy.modalCut))] : all.slice(0, -1);
  return modal({ id: 'source', title: copy.modalTitle, blocks, close: copy.modalClose });
}

function fullBlocks({ cited, heading, paragraphs }: FullText): KnownBlock[] {
  const text = paragraphs
    .map(({ text, items }) => [text, ...items.map((item) => `${item.label}${item.text}`)].join('\n'))
    .join('\n');
  const [name, ...dates] = citedBlocks({ ...cited, within: '', quote: text });
  return [
    ...(name ? [name] : []),
    ...(heading ? context(plain(heading)) : []),
    ...split(text, TEXT).map((piece) => quote([piece])),
    ...dates.filter((block) => block.type === 'context'),
  ];
}

function missingBlocks(cited: Cited): KnownBlock[] {
  return [
    ...section(lines(bold(`${cited.name}${cited.within}`), cited.gist ? plain(cited.gist) : undefined)),
    ...context(plain(copy.noText(cited.title))),
  ];
}
