import type { Band, CircumstanceSet, GradeName, RulePack } from '../knowledge/discretion.types.ts';
import type { Citation, Field, Penalty, Power } from '../knowledge/types.ts';
import type { Limitation } from './limitation.rules.ts';
import type { Span, Unit } from './span.ts';
import type { Problem, Statutory } from './statutory.rules.ts';
import type { Hit } from './weigh.rules.ts';

/** What is entered: no party, no place, only what the arithmetic needs. Days are ISO; amounts decimal yuan as text. */
export interface CaseInput {
  power: string;
  /** Which row of the power's penalties, from 0. */
  row: number;
  pack: string;
  /** When the act happened, or ended where it went on. */
  actEnd: string;
  found: string;
  /** When it is decided on; absent in worksheets kept before it was asked for. */
  decided?: string;
  base?: string;
  quantity?: string;
  /** What somebody means to impose, in yuan or days, to be checked. */
  proposed?: string;
  /** Ids of circumstances, in order. */
  facts: string[];
}

/** Everything of the knowledge that a result rests on, kept with a worksheet so that it can be replayed. */
export interface Basis {
  power: Pick<Power, 'id' | 'field' | 'title' | 'penalties' | 'penalised' | 'hearing' | 'marks'>;
  pack: RulePack;
  sets: CircumstanceSet[];
  /** The edition of the law on which the figures stand, and whether it applied on the day of the act. */
  law: { citation?: Citation; state: LawState; effective?: string; repealed?: string };
}

/** `before`: not yet in force on the day; `after`: no longer; `unknown`: its dates are not known. */
type LawState = 'inForce' | 'before' | 'after' | 'unknown';

/** Why nothing is computed; of a contradiction, `id` is the circumstance to take off. */
export type Stop =
  | { problem: Problem; penalty: Penalty }
  | { problem: 'packToFill' | 'foundBeforeAct' | 'decidedBeforeFound' | 'noSuchRow' }
  | { problem: 'lawNotOfDay'; law: Basis['law'] }
  | { problem: 'contradiction'; names: [string, string]; id: string }
  | { problem: 'outsideLaw'; proposed: string; statutory: Span; unit: Unit; below: boolean };

export interface Assessment {
  input: CaseInput;
  title: string;
  field: Field;
  /** Of the power's card. */
  hearingNote?: string;
  /** Its other rows of penalties. */
  others: Penalty[];
  statusWarning?: string;
  penalty: Penalty;
  law: Basis['law'];
  pack: Pick<RulePack, 'id' | 'name' | 'document' | 'unverified'>;
  /** The pack is written for this field, and divides this kind of penalty. */
  ownField: boolean;
  divides: boolean;
  statutory: Span & Pick<Statutory, 'shape' | 'unit' | 'factor' | 'ceiling'>;
  outcome: Outcome;
  limitation?: Limitation;
  several?: { way: string; source: string };
  conflict?: { way: string; source: string };
  mitigating: Hit[];
  aggravating: Hit[];
  hearing: Hearing;
  review: Hit[];
  collective: Hit[];
  proposed?: { value: string; place: 'inside' | 'departs' | 'reduced' };
  toggles: Toggle[];
  unverified: string[];
}

export type Verdict = 'expired' | 'mustNot' | 'mayNot' | 'due';

/** What it comes to; compared as a whole when one circumstance is turned. */
export interface Outcome {
  verdict: Verdict;
  /** Why nothing must or need be imposed. */
  exempting: Hit[];
  grade: GradeName | 'weigh';
  /** Absent where no rule bounds it. */
  span?: Span;
  band?: Band;
  /** 减轻 is open beside it: below the law's lower limit. `span` absent where no rule bounds it. */
  reduced?: { span?: Span; band?: Band };
}

export interface Hearing {
  /** Items of 行政处罚法 art. 63 para. 1 under which the kind of penalty falls. */
  items: number[];
  /** Configured thresholds, and whether the result may reach them. */
  thresholds: { who: string; yuan: number; source: string; reached: boolean }[];
}

export interface Toggle {
  id: string;
  name: string;
  /** Whether it is true in the case; the outcome is with the opposite. */
  now: boolean;
  outcome: Outcome;
}
