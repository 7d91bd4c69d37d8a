import { type Document, isCollection, isMap, isNode, visit } from 'yaml';

/** A sentence and where in the text it belongs. */
export interface Spot {
  offset: number;
  message: string;
}

/** Where the value at `path` begins, or the nearest thing around it that is written; with `key`, where that key of it stands. */
export function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = document.contents;
  for (const step of path) {
    const next = isCollection(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  const pair = isMap(node) && key !== undefined && node.items.find((item) => String(item.key) === key);
  if (pair && isNode(pair.key)) node = pair.key;
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

export function scalarSpots(document: Document, matches: (scalar: unknown) => boolean, message: string): Spot[] {
  const spots: Spot[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (matches(node.value)) spots.push({ offset: node.range?.[0] ?? 0, message });
    },
  });
  return spots;
}
