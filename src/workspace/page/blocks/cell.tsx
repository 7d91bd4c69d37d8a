import type { RawNumberElement, RawTextElement, RichTextBlock } from '@slack/types';
import { copy } from '../copy.ts';
import { Fault } from './fault.tsx';
import { RichTextView } from './rich-text.tsx';

export type Cell = RawTextElement | RawNumberElement | RichTextBlock;

export function CellView({ cell }: { cell: Cell }) {
  switch (cell.type) {
    case 'raw_text':
      return cell.text;
    case 'raw_number':
      return cell.text || String(cell.value);
    case 'rich_text':
      return <RichTextView block={cell} />;
    default: {
      const unknown: never = cell;
      return <Fault reason={copy.blocks.unknownElement(String((unknown as { type?: unknown }).type))} />;
    }
  }
}

/** What a column is sorted by: numbers as numbers, everything else as text. */
export function sortKey(cell: Cell | undefined): number | string {
  if (!cell) return '';
  if (cell.type === 'raw_number') return cell.value;
  return cell.type === 'raw_text' ? cell.text : JSON.stringify(cell.elements);
}
