import { copy } from './copy.ts';
import type { Material } from './material.ts';
import type { Scope } from './types.ts';

/** What a digest says of itself when there is sample data in what it counts. */
export function sampleNotes({ open, plans, statistics }: Material, { department }: Scope): string[] {
  const counted = [...open.map(({ kept }) => kept), ...plans, ...statistics];
  const here = counted.filter((one) => department === undefined || one.department === department);
  return here.some(({ sample }) => sample) ? [copy.sample] : [];
}
