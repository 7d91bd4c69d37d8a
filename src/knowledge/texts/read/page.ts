import { failures, warnings } from '../copy.ts';
import { articleStart, startsLikeHistory } from '../grammar.ts';
import { decodeText } from './decode.ts';
import { type Block, blocksOf } from './html.ts';
import { type Line, type Reading, trimLine } from './line.ts';

/** Reads a saved web page: the element that holds the articles, and of what stands before it the title and the history. */
export function readPage(bytes: Buffer): Reading {
  const { text, warnings: said } = decodeText(bytes);
  const blocks = blocksOf(text);
  if (blocks.length === 0) throw new Error(failures.empty);
  const main = mainBlocks(blocks);
  const before = blocks.slice(0, blocks.indexOf(main[0] as Block)).filter((block) => startsLikeHistory(block.text));
  const title = titleOf(blocks, text);
  const kept = [...before, ...main].filter((block) => block.text !== title);
  const lines: Line[] = [...(title ? [{ text: title, depth: 1 }] : []), ...kept];
  const dropped = blocks.length - main.length - before.length;
  return { lines, warnings: [...said, ...(dropped > 0 ? [warnings.outside(dropped)] : [])] };
}

/** The innermost element that holds every article start; the page from its main heading on where there are none. */
function mainBlocks(blocks: Block[]): Block[] {
  const starts = blocks.filter((block) => articleStart(block.text));
  const [first, ...others] = starts.map((block) => block.within);
  const shared = (first ?? []).filter((element) => others.every((within) => within.includes(element)));
  const holder = others.length > 0 ? shared.at(-1) : undefined;
  const inside = holder ? blocks.filter((block) => block.within.includes(holder)) : blocks;
  return inside.slice(
    Math.max(
      0,
      inside.findIndex((block) => block.depth === 1),
    ),
  );
}

function titleOf(blocks: Block[], html: string): string {
  const heading = blocks.find((block) => block.depth === 1)?.text;
  return heading ?? trimLine(/<title[^>]*>([^<]*)/i.exec(html)?.[1]?.split(/[_|]| - /)[0] ?? '');
}
