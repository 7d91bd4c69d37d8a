import type { Field } from './field.schema.ts';

export type GradeName = 'reduced' | 'lighter' | 'ordinary' | 'heavier';

/** A part of the statutory range, in per cent of its width (of the cap, where there is no lower limit). */
export interface Band {
  grade: GradeName;
  from: number;
  to: number;
  fromIn: boolean;
  toIn: boolean;
  /** Where the document says so, in its own counting. */
  source: string;
}

export type Effect =
  | 'mustNot'
  | 'mayNot'
  | 'mustLighterOrReduced'
  | 'mayLighterOrReduced'
  | 'mayLighter'
  | 'reducedOrNot'
  | 'mayLighterReducedOrNot'
  | 'mustHeavier'
  | 'mayHeavier'
  | 'longerLimitation'
  | 'review'
  | 'collective';

/** Something that can be true of a case. Without an effect it only counts together with others, in a `Joint`. */
export interface Circumstance {
  id: string;
  name: string;
  effect?: Effect;
  /** Printed as the clerk wrote it: an article, or the paragraph of a document. */
  source: string;
  /** Circumstances that cannot be true at the same time. */
  excludes: string[];
}

/** What several circumstances mean when all are true. */
interface Joint {
  name: string;
  needs: string[];
  effect: Effect;
  source: string;
}

/** How long after the act it can still be punished; the longest whose `needs` are met counts. */
interface LimitationRule {
  months: number;
  needs?: string;
  source: string;
}

/** What one law says of circumstances, limitation and large fines. */
export interface CircumstanceSet {
  kind: 'circumstances';
  id: string;
  name: string;
  laws: string[];
  notLaws: string[];
  fields: Field[];
  powers: string[];
  circumstances: Circumstance[];
  joint: Joint[];
  limitation: LimitationRule[];
  /** Fines from which a hearing must be offered, in yuan. */
  hearing: { who: string; yuan: number; source: string }[];
  unverified: string[];
}

/** A published method of dividing statutory ranges, or the district's own. */
export interface RulePack {
  kind: 'pack';
  id: string;
  name: string;
  document: string;
  published?: string;
  fields: Field[];
  /** Kinds of penalty it divides; others keep their whole range. */
  penalties: string[];
  /** A form still to be filled in: nothing is computed with it. */
  toFill: boolean;
  range: Band[];
  cap: Band[];
  several: { direction: 'lighter' | 'heavier'; way: string; source: string }[];
  conflict?: { way: string; source: string };
  circumstances: Circumstance[];
  unverified: string[];
}
