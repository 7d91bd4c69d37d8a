import type { Body } from '../knowledge/types.ts';

/** What a department is called in a line of numbers, by its code: its field, which no two share. */
export function shortNames(bodies: Body[]): Map<string, string> {
  return new Map(bodies.map(({ id, field }) => [id, field]));
}
