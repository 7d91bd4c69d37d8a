import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { withoutSoftBreaks } from '../grammar.ts';
import { type Line, trimLine } from './line.ts';

const BREAKS = words(
  `address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr
  html li main nav ol p pre section table tbody tfoot thead tr ul`,
);
const LEFT_OUT = words('head script style noscript template nav footer aside iframe select button svg');
const CELLS = words('td th');

/** A line of a page with the elements it stands in, outermost first. */
export interface Block extends Line {
  within: Tree.Element[];
}

/** Every line of text of a page outside its furniture (scripts, menus, footers), in order; a table row is one line. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let from: Tree.Element[] = [];
  const endLine = () => {
    const line = trimLine(withoutSoftBreaks(text).replace(/[ \t\r\n\f]+/g, ' ')).replace(/ ?\|$/, '');
    if (line !== '') blocks.push({ text: line, depth: depthOf(from), within: from });
    text = '';
  };
  const visit = (node: Tree.ChildNode, within: Tree.Element[]) => {
    if ('value' in node) {
      if (text.trim() === '') from = within;
      text += node.value;
    }
    if (!('tagName' in node) || LEFT_OUT.has(node.tagName)) return;
    const breaks = BREAKS.has(node.tagName) && !within.some((element) => CELLS.has(element.tagName));
    if (breaks) endLine();
    for (const child of node.childNodes) visit(child, [...within, node]);
    if (breaks) endLine();
    if (CELLS.has(node.tagName)) text += ' | ';
  };
  for (const node of parse(html).childNodes) visit(node, []);
  endLine();
  return blocks;
}

function depthOf(within: Tree.Element[]): number {
  const heading = within.find((element) => /^h[1-6]$/.test(element.tagName));
  return Number(heading?.tagName[1] ?? 0);
}

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/));
}
