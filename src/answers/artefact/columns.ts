import type { Database } from '../../storage/open.ts';

/** What each unit is, a column a property and a few bytes a unit; unit ids start at 1. */
export interface Columns {
  size: number;
  edition(id: number): number;
  label(id: number): string;
  /** See `articleCues`. */
  cues(id: number): number;
  /** Characters of its text. */
  length(id: number): number;
  /** Units of an edition that bear a label, in order. */
  labelled(edition: number, label: string): number[];
}

/** Edition, label, cues, characters. */
type UnitRow = [number, string, number, number];

export function readColumns(database: Database): Columns {
  const size = database.prepare<[], number>('SELECT count(*) FROM unit').pluck().get() ?? 0;
  const [editions, lengths] = [new Uint32Array(size), new Uint32Array(size)];
  const [labels, cues] = [new Uint32Array(size), new Uint8Array(size)];
  const known = labelNumbers();
  const first = new Map<number, number>();
  const units = database.prepare<[], UnitRow>('SELECT edition, label, cues, length FROM unit ORDER BY id').raw();
  let at = 0;
  for (const [edition, label, cue, length] of units.iterate()) {
    if (!first.has(edition)) first.set(edition, at);
    [editions[at], labels[at], cues[at], lengths[at]] = [edition, known.number(label), cue, length];
    at += 1;
  }
  return {
    size,
    edition: (id) => within(editions, id),
    label: (id) => known.label(within(labels, id)),
    cues: (id) => within(cues, id),
    length: (id) => within(lengths, id),
    labelled(edition, label) {
      const [ids, wanted]: [number[], number | undefined] = [[], known.find(label)];
      // Units of one edition follow each other.
      for (let unit = first.get(edition) ?? size; editions[unit] === edition; unit += 1)
        if (labels[unit] === wanted) ids.push(unit + 1);
      return ids;
    },
  };
}

/** There are some sixty thousand units, and not two thousand ways to call one. */
function labelNumbers() {
  const labels: string[] = [];
  const numbers = new Map<string, number>();
  return {
    label: (number: number) => labels[number] ?? '',
    find: (label: string) => numbers.get(label),
    number(label: string) {
      const number = numbers.get(label) ?? labels.push(label) - 1;
      numbers.set(label, number);
      return number;
    },
  };
}

function within(column: Uint32Array | Uint8Array, id: number): number {
  const value = column[id - 1];
  if (value === undefined) throw new Error(`the index has no unit ${id}`);
  return value;
}
