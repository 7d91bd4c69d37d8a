import type { Chart } from './chart/types.ts';
import type { Material } from './material.ts';
import type { Standing } from './standings.ts';

/** One line of a digest: what there is how often, and the button that shows it. */
export interface Line {
  text: string;
  button?: { action: string; value: string };
}

/** What a digest is about: everything, for the supervision side, or one department. */
export type Scope = { department?: string };

/** A part of the weekly digest. */
export type Part = (material: Material, scope: Scope) => Line[];

export interface Digest {
  title: string;
  lines: Line[];
  /** How all departments stand, as a table and as a picture to be drawn; for supervision. */
  standings?: Standing[];
  chart?: Chart;
  /** Small print. */
  notes: string[];
}
