import { copy } from './copy.ts';

/** A JSON pointer in words: /blocks/0/text/text → the first block, its text. */
export function placeOf(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  const words: string[] = [];
  parts.forEach((part, index) => {
    const list = copy.lists[parts[index - 1] ?? ''] ?? copy.lists.other;
    if (/^\d+$/.test(part)) words.push(list(Number(part) + 1));
    else if (!/^\d+$/.test(parts[index + 1] ?? '')) words.push(part);
  });
  return words.join(' · ');
}

/** What stands at a pointer, if anything does. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | null | undefined)?.[part], value);
}
