import { categories } from '../knowledge/categories.schema.ts';
import { copy } from './copy.ts';
import type { Material } from './material.ts';
import type { Line, Scope } from './types.ts';

/** For supervision: what tips of this year are about. Small counts are not in the material, and nothing else of a tip is. */
export function tips({ themes }: Pick<Material, 'themes'>, { department }: Scope): Line[] {
  const known = Object.entries(categories).flatMap(([category, name]) => {
    const count = themes[category];
    return count === undefined ? [] : [copy.theme(name, count)];
  });
  return department === undefined && known.length > 0 ? [{ text: copy.themes(known) }] : [];
}
