import { articleStart, divisionRank, isBareDivision, isContinuation, subHeadingDepth } from './grammar.ts';
import type { Line } from './read/line.ts';

/**
 * Mends headings: one broken over two lines becomes one line again, and a short numbered line right above an article
 * (（一）动产质押) becomes a heading instead of the tail of the article before.
 */
export function withWholeHeadings(lines: Line[]): Line[] {
  const mended: Line[] = [];
  lines.forEach((line, at) => {
    const above = mended.at(-1);
    const beginsBelow = opensDivision(lines[at + 1]);
    if (line.depth > 0 || !beginsBelow) mended.push(line);
    else if (above && isBroken(above) && isContinuation(line.text)) {
      above.text += isBareDivision(above.text) ? ` ${line.text}` : line.text;
    } else mended.push({ text: line.text, depth: subHeadingDepth(line.text) });
  });
  return mended;
}

function opensDivision(next: Line | undefined): boolean {
  return next !== undefined && (next.depth > 0 || articleStart(next.text)?.spaced === true);
}

function isBroken(line: Line): boolean {
  return line.depth > 0 && divisionRank(line.text) !== undefined;
}
