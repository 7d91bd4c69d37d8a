import type { KnownBlock, ModalView } from '@slack/types';
import { context, divider, quote, section } from '../../slack/kit/blocks.ts';
import { modal } from '../../slack/kit/modal.ts';
import { split } from '../../slack/kit/split.ts';
import { bold, plain } from '../../slack/kit/text.ts';
import type { Cited, FullText } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';
import { noteLines } from './notes.view.ts';

const BLOCKS = 95;
const TEXT = 2800;

export interface Source {
  cited: Cited;
  /** The whole article, where the official text is imported. */
  full?: FullText;
}

/** The window behind 看原文: what an answer rests on, whole, then what lies near, and every note of its cards. */
export function sourceModal({ rests, near, notes }: { rests: Source[]; near: Source[]; notes: string[] }): ModalView {
  const missing = [...rests, ...near].some(({ full }) => !full);
  const all = [
    ...(missing ? context(plain(copy.noText)) : []),
    ...rests.flatMap(sourceBlocks),
    ...(near.length > 0 ? section(bold(copy.maybe)) : []),
    ...near.flatMap(sourceBlocks),
    ...noteLines(notes),
    divider(),
  ];
  const blocks = all.length > BLOCKS ? [...all.slice(0, BLOCKS), ...context(plain(copy.modalCut))] : all.slice(0, -1);
  return modal({ id: 'source', title: copy.modalTitle, blocks, close: copy.modalClose });
}

function fullBlocks({ cited, heading, paragraphs }: FullText): KnownBlock[] {
  const { citation, name, title, adopted, effective, repealed, standing, warnings } = cited;
  const bare = {
    citation,
    name,
    within: '',
    title,
    warnings,
    ...(adopted && { adopted }),
    ...(effective && { effective }),
    ...(standing && { standing }),
  };
  const [head, ...rest] = citedBlocks({ ...bare, ...(repealed && { repealed }) });
  const where = [copy.inTitle(title), heading].filter(Boolean).join('　');
  const text = paragraphs.map((paragraph) => [paragraph.text, ...paragraph.items.map(itemLine)].join('\n')).join('\n');
  return [
    ...(head ? [head] : []),
    ...context(plain(where)),
    ...split(text, TEXT).map((piece) => quote([piece])),
    ...rest,
  ];
}

function itemLine({ label, text }: { label: string; text: string }): string {
  return `${label}${text}`;
}

function sourceBlocks({ cited, full }: Source): KnownBlock[] {
  return [...(full ? fullBlocks(full) : citedBlocks(cited)), divider()];
}
