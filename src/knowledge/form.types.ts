/** A statistics form: what departments fill in for a period, and the rules it is checked by. */
export interface StatForm {
  kind: 'form';
  id: string;
  name: string;
  /** Where the form comes from; shown on every screen. */
  note: string;
  /** To whom it goes. */
  to: string;
  periods: FormPeriod[];
  sections: FormSection[];
  rules: FormRule[];
}

/** All days are ISO. */
export interface FormPeriod {
  id: string;
  name: string;
  /** Which report of its campaign this is, from 1. */
  round: number;
  /** The period whose totals this one goes on from. */
  after?: string;
  start: string;
  /** What happened until the end of this day is counted. */
  cutoff: string;
  /** Handed in until the end of this day it is on time. */
  due: string;
  /** After this day nothing is taken any more without an exception. */
  lock: string;
  /** By when the implementation plan was to be handed in. */
  planDue: string;
}

export interface FormSection {
  id: string;
  name: string;
  fields: FormField[];
}

export interface FormField {
  code: string;
  label: string;
  /** `flow`: counted in the period and added up; `stock`: as it is at the cut-off; `sum`: computed from others. */
  type: 'flow' | 'stock' | 'sum' | 'flag' | 'day' | 'text';
  unit?: string;
  definition: string;
  /** Of the plan. */
  task: string;
  /** Of a text: when it has to be written; otherwise it may stay empty. */
  requiredIf?: Expression;
  /** Of a sum. */
  equals?: Expression;
}

export interface FormRule {
  id: string;
  /** `E` keeps the form from being handed in, `W` asks for a reason. */
  level: 'E' | 'W';
  /** Checked for each of these fields in turn. */
  each?: 'number' | 'flow' | 'stock';
  /** Checked with the figures of the period too. */
  period: boolean;
  /** Only in this report of the campaign. */
  round?: number;
  /** What has to hold. */
  holds: Expression[];
  message: string;
}

type Comparing = '<=' | '<' | '>=' | '>' | '=' | '!=';

/** What a rule says, read. Cells are looked up by field code; `own` is the total, or the figure of the period where that is checked. */
export type Expression =
  | { op: 'or' | 'and'; left: Expression; right: Expression }
  | { op: Comparing | '+' | '-' | '*'; left: Expression; right: Expression }
  | { number: number }
  | { cell: 'own' | 'total' | 'period' | 'previous'; code: string }
  | { sumOf: string }
  | { day: 'planDue' };

/** Stands for the field in turn, where a rule is checked for each of several. */
export const ITEM = '*';
