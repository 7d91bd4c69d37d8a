import type { Knowledge } from '../knowledge/types.ts';
import type { Kept } from '../registers/types.ts';

/** A power and what it lacks. */
export interface PowerStanding {
  field: string;
  /** Whether a baseline of the department's own is here; illustrative ones are none. */
  baseline: boolean;
  /** Whether a record of its publicity names it, by its number or its title. */
  publicity: boolean;
}

export function powersOf({ powers, grades }: Pick<Knowledge, 'powers' | 'grades'>, published: Kept[]): PowerStanding[] {
  const real = new Set(grades.filter(({ marks }) => !marks.illustrative).map(({ power }) => power));
  const named = published.map(({ values }) => (values.power ?? '').normalize('NFKC').toUpperCase());
  return powers.map(({ id, title, field }) => ({
    field,
    baseline: real.has(id),
    publicity: named.some((name) => name.includes(id) || name.includes(title.normalize('NFKC').toUpperCase())),
  }));
}
