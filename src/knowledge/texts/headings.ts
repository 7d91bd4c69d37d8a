import {
  articleStart,
  divisionRank,
  endsLikeSentence,
  isBareDivision,
  isContinuation,
  itemMarker,
  subHeadingDepth,
} from './grammar.ts';
import type { Line } from './read/line.ts';

/**
 * Mends headings: one broken over two lines becomes one line again, and a short line right above an article
 * (（一）动产质押, 法律责任) becomes a heading instead of the tail of the article before.
 */
export function withWholeHeadings(lines: Line[]): Line[] {
  const mended: Line[] = [];
  lines.forEach((line, at) => {
    const above = mended.at(-1);
    const beginsBelow = opensDivision(lines[at + 1]);
    if (line.depth > 0 || !beginsBelow) mended.push(line);
    else if (above && isBroken(above) && isContinuation(line.text)) {
      above.text += isBareDivision(above.text) ? ` ${line.text}` : line.text;
    } else mended.push({ text: line.text, depth: isListed(line, above) ? 0 : subHeadingDepth(line.text) });
  });
  return mended;
}

function opensDivision(next: Line | undefined): boolean {
  return next !== undefined && (next.depth > 0 || articleStart(next.text)?.spaced === true);
}

function isBroken(line: Line): boolean {
  return line.depth > 0 && divisionRank(line.text) !== undefined;
}

/** The last line of a list may be short too: it follows an item, or a line that did not end a sentence. */
function isListed(line: Line, above: Line | undefined): boolean {
  if (above === undefined || above.depth > 0) return false;
  return itemMarker(line.text) ? itemMarker(above.text) !== undefined : !endsLikeSentence(above.text);
}
