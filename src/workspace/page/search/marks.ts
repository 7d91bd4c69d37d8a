import { fold, places } from './fold.ts';

interface Marked {
  /** ts of the messages, and of the one looked at. */
  hits: string[];
  current: string | undefined;
}

/**
 * Marks a word in the texts of these messages, where they are drawn; the browser paints it without touching the texts.
 * The element in which the current message has it first.
 */
export function mark(query: string, { hits, current }: Marked): Element | null | undefined {
  if (!('highlights' in CSS)) return undefined;
  const word = fold(query.trim());
  const wanted = new Set(hits);
  const others = new Highlight();
  const now = new Highlight();
  for (const node of document.querySelectorAll<HTMLElement>('[data-testid="message"]')) {
    const ts = node.dataset.ts ?? '';
    if (!wanted.has(ts)) continue;
    for (const range of rangesIn(node.querySelector('.message-body') ?? node, word))
      (ts === current ? now : others).add(range);
  }
  CSS.highlights.set('found', others);
  CSS.highlights.set('found-now', now);
  const [first] = now as Iterable<unknown> as Iterable<Range>;
  return first?.startContainer.parentElement;
}

export function unmark(): void {
  if ('highlights' in CSS) for (const name of ['found', 'found-now']) CSS.highlights.delete(name);
}

/** A word may begin in one piece of text and end in another: bold inside a sentence, say. */
function rangesIn(root: Element, word: string): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; from: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  const set = (range: Range, edge: 'setStart' | 'setEnd', at: number) => {
    const piece = pieces.findLast(({ from }) => from < at + (edge === 'setStart' ? 1 : 0));
    if (piece) range[edge](piece.node, at - piece.from);
  };
  return places(fold(text), word).map((at) => {
    const range = document.createRange();
    set(range, 'setStart', at);
    set(range, 'setEnd', at + word.length);
    return range;
  });
}
