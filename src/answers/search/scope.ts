import { type Citation, FIELDS, type Field, type Knowledge, type Procedure } from '../../knowledge/types.ts';
import type { Catalogue } from '../artefact/catalogue.ts';

/** Which instruments matter to whom, read off the knowledge. */
export interface Scopes {
  /** Instruments of a field's powers and of all procedures and rules. */
  field(field: Field): ReadonlySet<string>;
  /** Instruments of a field's powers. */
  own(field: Field): ReadonlySet<string>;
  /** Instruments of procedures and rules. */
  shared: ReadonlySet<string>;
  /** Every instrument the knowledge cites. */
  cited: ReadonlySet<string>;
}

export function scopesOf({ powers, procedures, rules }: Knowledge): Scopes {
  const shared = instruments([...procedures.flatMap(basisOf), ...rules.flatMap((rule) => rule.basis)]);
  const own = new Map(
    FIELDS.map((field): [Field, ReadonlySet<string>] => [
      field,
      instruments(
        powers.filter((power) => power.field === field).flatMap((one) => [...one.violated, ...one.penalised]),
      ),
    ]),
  );
  const fields = new Map([...own].map(([field, ones]) => [field, both(ones, shared)]));
  const none: ReadonlySet<string> = new Set();
  return {
    cited: [...own.values()].reduce(both, shared),
    shared,
    own: (field) => own.get(field) ?? none,
    field: (field) => fields.get(field) ?? none,
  };
}

/** Whether a unit is in force on an ISO day. */
export function usableOn(catalogue: Catalogue, day: string): (id: number) => boolean {
  const alive = catalogue.inForce(day);
  return (id) => alive.has(catalogue.editionId(id));
}

function basisOf({ steps }: Procedure): Citation[] {
  return steps.flatMap((step) => step.basis);
}

function instruments(citations: Citation[]): ReadonlySet<string> {
  return new Set(citations.map(({ instrument }) => instrument));
}

function both(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...some, ...others]);
}
