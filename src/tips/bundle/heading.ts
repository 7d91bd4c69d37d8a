import { copy } from './copy.ts';
import { harmless } from './harmless.ts';
import type { TipLine } from './line.schema.ts';

/** The line above an opened tip. */
export function headingOf({ id, day, state, result, category, accused, expires }: TipLine): string {
  const named = Object.entries(copy.categories).find(([code]) => code === category);
  const parts = [day, copy.states[state], result && copy.results[result], named?.[1], copy.accused(accused)];
  return harmless(`## ${id}　${[...parts, copy.expires(expires)].filter(Boolean).join('　')}`);
}
