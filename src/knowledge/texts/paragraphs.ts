import { itemMarker, markerNumber, subItemMarker } from './grammar.ts';
import { trimLine } from './read/line.ts';
import type { TextItem, TextParagraph } from './types.ts';

/**
 * Builds 款 and 项 from the lines of an article. A line without a marker is a new 款, as the law counts them
 * (natural paragraphs); （一） opens a 项; 1. below a （一） is a 目 and stays inside its 项, after a line break.
 */
export function toParagraphs(lines: string[]): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  lines.forEach((line, at) => {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.items.at(-1);
    const label = itemMarker(line);
    const below = label ? undefined : subItemMarker(line);
    if (last && (label || below ? isBelow(last, below) : goesOn(last, lines, at + 1))) last.text += `\n${line}`;
    else if (label ?? below) addItem(paragraphs, line, label ?? below ?? '');
    else paragraphs.push({ text: line, items: [] });
  });
  return paragraphs;
}

function isBelow(last: TextItem, below: string | undefined): boolean {
  return below !== undefined && itemMarker(last.label) !== undefined;
}

/** A plain line belongs to the item above it when the next item line continues that item's numbering. */
function goesOn(last: TextItem, lines: string[], from: number): boolean {
  const marker = itemMarker(last.label) ? itemMarker : subItemMarker;
  for (let at = from; at < lines.length; at += 1) {
    const next = marker(lines[at] ?? '');
    if (next) return markerNumber(next) === (markerNumber(last.label) ?? 0) + 1;
  }
  return false;
}

function addItem(paragraphs: TextParagraph[], line: string, label: string): void {
  if (paragraphs.length === 0) paragraphs.push({ text: '', items: [] });
  paragraphs.at(-1)?.items.push({ label, text: trimLine(line.slice(label.length)) });
}
