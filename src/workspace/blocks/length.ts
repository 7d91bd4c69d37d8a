/** Fields whose text a reader sees. */
const SHOWN = new Set(['text', 'alt_text', 'title', 'label', 'hint', 'description']);

/** Code points of visible text in some blocks, for Slack's limit on a whole message. */
export function blockText(blocks: unknown[]): number {
  return blocks.reduce<number>((sum, block) => sum + textLength(block), 0);
}

export function textLength(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, field]) => sum + (typeof field === 'string' && SHOWN.has(key) ? [...field].length : textLength(field)),
    0,
  );
}
