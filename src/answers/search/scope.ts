import type { Citation, Field, Knowledge, Procedure } from '../../knowledge/types.ts';
import type { Catalogue } from '../artefact/catalogue.ts';

/** Which instruments matter to whom, read off the knowledge. */
export interface Scopes {
  /** Instruments of a field's powers and of all procedures and rules. */
  field(field: Field): ReadonlySet<string>;
  /** Every instrument the knowledge cites. */
  cited: ReadonlySet<string>;
}

export function scopesOf({ powers, procedures, rules }: Knowledge): Scopes {
  const shared = [...procedures.flatMap(basisOf), ...rules.flatMap((rule) => rule.basis)];
  const own = (field?: Field) =>
    powers
      .filter((power) => field === undefined || power.field === field)
      .flatMap((power) => [...power.violated, ...power.penalised]);
  const cache = new Map<Field, ReadonlySet<string>>();
  return {
    cited: instruments([...own(), ...shared]),
    field(field) {
      const known = cache.get(field) ?? instruments([...own(field), ...shared]);
      cache.set(field, known);
      return known;
    },
  };
}

/** Whether a unit is in force on an ISO day, and of one of these editions where some are given. */
export function usableOn(catalogue: Catalogue, day: string, only?: readonly number[]): (id: number) => boolean {
  const alive = catalogue.inForce(day);
  const scope = only && new Set(only);
  return (id) => {
    const edition = catalogue.editionId(id);
    return alive.has(edition) && (scope?.has(edition) ?? true);
  };
}

function basisOf({ steps }: Procedure): Citation[] {
  return steps.flatMap((step) => step.basis);
}

function instruments(citations: Citation[]): ReadonlySet<string> {
  return new Set(citations.map(({ instrument }) => instrument));
}
