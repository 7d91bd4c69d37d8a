import type { TableBlock } from '@slack/types';

const GAP = '\u3000';

/** A table as a line a row; of rich text in a cell only the words. */
export function tableLines({ rows }: TableBlock): string[] {
  return rows.map((row) => row.map(words).join(GAP));
}

function words(cell: unknown): string {
  const { text, elements = [] } = cell as { text?: string; elements?: unknown[] };
  return text ?? elements.map(words).join('');
}
