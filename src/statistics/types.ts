import type { FormField, FormPeriod, StatForm } from '../knowledge/form.types.ts';

/** What stands in one field. `period` is the figure of the period, of a stock what there is at the cut-off. */
export type Cell =
  /** `total` where the person has written it; otherwise it is computed. */
  | { kind: 'count'; period: number; total?: number }
  /** The duty does not exist here. */
  | { kind: 'none'; reason: string }
  | { kind: 'flag'; yes: boolean }
  /** ISO. */
  | { kind: 'day'; day: string }
  | { kind: 'text'; text: string };

/** By field code; what is blank is absent. */
export type Cells = Record<string, Cell>;

type State = 'draft' | 'submitted' | 'returned' | 'accepted';

/** A report of one department for one period, after its last event. */
export interface Report {
  period: string;
  department: string;
  state: State;
  cells: Cells;
  /** By key of a finding: why it is as it is. */
  reasons: Record<string, string>;
  /** By field code, or empty for the whole: what supervision wants changed. */
  remarks: Record<string, string>;
  /** Number of its events. */
  revision: number;
  /** How many times it was handed in. */
  version: number;
  /** ISO instant of the first time it was handed in; on time or not counts from here. */
  submittedAt?: string;
  /** Belongs to the sample data, whoever acted on it since. */
  sample: boolean;
}

/** What the registers say about one field. */
interface Counted {
  /** Of the period, or at the cut-off. Absent: the register holds nothing of this department. */
  value: number | string;
  /** The register, and the button that opens its list where the department may see it. */
  register: string;
  look?: { action: string; value: string };
  /** There are sample records among what is counted. */
  sample?: boolean;
}

/** By field code. */
export type Counts = Record<string, Counted>;

/** A report with all it is judged by. */
export interface Around {
  form: StatForm;
  period: FormPeriod;
  /** The report that this one goes on from; absent where there is none to go on from. */
  previous?: Pick<Report, 'cells'>;
  counts: Counts;
}

export interface Finding {
  /** Names it among the reasons: `V06`, `V27:B04`, `records:B04`. */
  key: string;
  level: 'E' | 'W';
  /** The field it is shown at. */
  field?: FormField;
  /** Every field it is about. */
  codes: string[];
  message: string;
}
